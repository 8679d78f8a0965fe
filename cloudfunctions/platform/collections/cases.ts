import type { indexed } from '../../../domain/case/header'
import { collection } from '../collections.types'
import type { JournalEntry, Waking } from '../documents'
import { waking } from './wake'

/** One case of any kind: what every case says of itself, and beside it what the rules of its kind say. */
export interface CaseDocument extends Waking, ReturnType<typeof indexed> {
  _id: string
  communityId: string
  /** which of the kinds; says what type `state` has */
  kind: string
  version: number
  /** what no two cases may share, and a `req:` key for each journaled request */
  keys: readonly string[]
  /** everybody it ever named, so that they can be found when they leave */
  peopleIds: readonly string[]
  /** who opened it, for the limit of a day; null once they have left */
  openedBy: string | null
  state: object
  journal: readonly JournalEntry[]
}

const byCommunity = (name: string, ...fields: readonly (readonly [path: string, direction: 1 | -1])[]) => ({
  name,
  fields: [['communityId', 1], ...fields] as const,
})

export const caseCollections = {
  cases: collection<CaseDocument>()({
    indexes: [
      ...waking,
      { name: 'keys', fields: [['keys', 1]], unique: true },
      byCommunity('opened', ['openedAt', -1]),
      byCommunity('lists', ['listKeys', 1], ['openedAt', -1]),
      byCommunity('owners', ['ownerKeys', 1]),
      byCommunity('late', ['lateAt', 1]),
      byCommunity('news', ['newsKeys', 1], ['newsAt', -1]),
      byCommunity('people', ['peopleIds', 1], ['openedAt', -1]),
      byCommunity('openers', ['openedBy', 1], ['openedAt', -1]),
    ],
  }),
} as const
