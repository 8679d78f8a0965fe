import type { Award } from '../../../domain/award/types'
import { collection } from '../collections.types'

export interface AwardDocument {
  _id: string
  communityId: string
  askedAt: number
  /** until when it waits for a second person; null when it is answered */
  openUntil: number | null
  /** everybody of whom it keeps something */
  peopleIds: readonly string[]
  state: Award
}

export const awardCollections = {
  awards: collection<AwardDocument>()({
    indexes: [
      {
        name: 'all',
        fields: [
          ['communityId', 1],
          ['askedAt', -1],
        ],
      },
      {
        name: 'open',
        fields: [
          ['communityId', 1],
          ['openUntil', 1],
        ],
      },
      {
        name: 'people',
        fields: [
          ['communityId', 1],
          ['peopleIds', 1],
          ['askedAt', -1],
        ],
      },
    ],
  }),
} as const
