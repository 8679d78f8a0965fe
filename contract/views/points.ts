import type { PointsStandard } from '../../domain/community/types'
import type { Score } from '../../domain/order/types'
import type { LedgerEntry } from '../../domain/points/types'

export interface WalletView {
  available: number
  pending: number
  held: number
}

export type StatementRow = Pick<LedgerEntry, 'entryId' | 'at' | 'code' | 'points' | 'text' | 'subjectId'> & {
  /** which of my balances grew and which shrank */
  from: 'issuance' | 'pending' | 'wallet' | 'held' | 'supermarket' | 'expired'
  to: 'issuance' | 'pending' | 'wallet' | 'held' | 'supermarket' | 'expired'
}

export type StandardView = PointsStandard

export type ScoreView = Pick<Score, 'difficulty' | 'points' | 'rule' | 'at' | 'adjustments' | 'reason'>
