import type { Notice } from '../../../domain/notice/types'
import { collection } from '../collections.types'
import type { Waking } from '../documents'
import { waking } from './wake'

/** What the rules say of a notice, and beside it what it is found by. */
export interface NoticeDocument extends Waking {
  _id: string
  communityId: string
  postedAt: number
  /** for whom it hangs, in one word (domain/notice/audience.ts) */
  audience: string
  /** for whom something waits or has come of it */
  concernedIds: readonly string[]
  /** everybody of whom it keeps something */
  peopleIds: readonly string[]
  /** since when an objection waits, or when somebody ought to have read it; null when the desk is owed nothing */
  deskAt: number | null
  state: Notice
}

const newestBy = (name: string, ...paths: readonly string[]) => ({
  name,
  fields: [['communityId', 1], ...paths.map((path) => [path, 1] as const), ['postedAt', -1]] as const,
})

export const noticeCollections = {
  notices: collection<NoticeDocument>()({
    indexes: [
      ...waking,
      newestBy('all'),
      newestBy('shown', 'audience'),
      newestBy('concerned', 'concernedIds'),
      newestBy('people', 'peopleIds'),
      {
        name: 'desk',
        fields: [
          ['communityId', 1],
          ['deskAt', 1],
        ],
      },
    ],
  }),
} as const
