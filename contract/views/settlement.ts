import type { OrderKind } from '../../domain/order/types'
import type { Correction, Settlement } from '../../domain/points/types'
import type { ObjectionView } from './objection'
import type { ScoreView } from './points'

/** 公示: everyone sees masked names; my own line is marked. */
export interface SettlementView extends Omit<
  Settlement,
  'lines' | 'orderIds' | 'postedByMemberId' | 'communityId' | 'status' | 'corrections'
> {
  status: 'posted' | 'settled'
  corrections: readonly Correction[]
  lines: readonly { name: string; points: number; orders: number; me: boolean }[]
}

/** What is scored and not paid yet, over everyone in the crews. */
export interface UnpostedView {
  /** on no notice yet */
  points: number
  /** on a notice, until its window is over */
  hangingPoints: number
  /** orders among them with objections that wait for an answer */
  disputed: number
  /** only so much was counted: there is more */
  more: boolean
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
