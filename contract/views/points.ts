import type { PointsStandard } from '../../domain/community/types'
import type { Score } from '../../domain/order/scores'
import type { AccountName, Expiring, LedgerEntry } from '../../domain/points/types'

export interface WalletView {
  available: number
  pending: number
  held: number
  /** what will be cleared when it is not used; absent when nothing will (P3) */
  expiring?: Expiring
}

export type StatementRow = Pick<LedgerEntry, 'entryId' | 'at' | 'code' | 'points' | 'text' | 'subjectId'> & {
  /** which of my balances grew and which shrank */
  from: AccountName
  to: AccountName
}

/** What the last proof of the books came to (P2); false in `complete` when there was more than one answer has time for. */
export interface BooksView {
  at: number
  checked: number
  wrong: number
  complete: boolean
  issued: number
  available: number
  pending: number
  held: number
  spent: number
  expired: number
  seal: string
}

export type StandardView = PointsStandard

/** One version, with what it does otherwise than the one before. */
export interface StandardVersion {
  standard: StandardView
  /** masked; empty for the one that the community began with */
  byName: string
  changes: readonly string[]
}

export type ScoreView = Pick<
  Score,
  'difficulty' | 'points' | 'rule' | 'at' | 'adjustments' | 'hours' | 'reason' | 'standardVersion'
>
