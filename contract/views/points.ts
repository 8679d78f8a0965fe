import type { PointsStandard } from '../../domain/community/types'
import type { Home } from '../../domain/member/types'
import type { OrderKind } from '../../domain/order/types'
import type { Correction, LedgerEntry, Settlement } from '../../domain/points/types'
import type { ObjectionView, ScoreView } from './order'

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

/** One order behind a line of a notice: what anybody may know of it. */
export interface NoticeOrder {
  orderId: string
  no: string
  kind: OrderKind
  building: string
  summary: string
  score: ScoreView
  /** my own objection to it */
  objection: ObjectionView | null
  /** I may object to it now */
  may: boolean
}

/** An order whose objections wait for an answer, as the desk needs it to judge. */
export interface ObjectionCase {
  orderId: string
  no: string
  kind: OrderKind
  home: Home
  summary: string
  finishedAt: number
  resultNote: string
  crewNames: readonly string[]
  score: ScoreView
  /** those without an answer, in the order they came */
  objections: readonly ObjectionView[]
  /** how many there are in all: goes back with the answer */
  seen: number
  /** who may answer: I, somebody else at the desk, or nobody yet */
  answerBy: 'me' | 'others' | 'nobody'
}

/** 公示: everyone sees masked names; my own line is marked. */
export interface SettlementView extends Omit<
  Settlement,
  'lines' | 'orderIds' | 'postedByMemberId' | 'communityId' | 'status' | 'corrections'
> {
  status: 'posted' | 'settled'
  corrections: readonly Correction[]
  lines: readonly { name: string; points: number; orders: number; me: boolean }[]
}

export type StandardView = PointsStandard
