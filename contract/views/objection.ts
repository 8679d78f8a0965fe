import type { Home } from '../../domain/kernel/home'
import type { ObjectionOutcome, OrderKind } from '../../domain/order/types'
import type { ObjectionAnswer } from '../../domain/posting/objection'
import type { ScoreView } from './points'

/** An objection to a score (P4). Who said it and why is between them and the desk. */
export interface ObjectionView {
  at: number
  mine: boolean
  /** for the desk alone, else '' */
  name: string
  /** for the desk and for who said it, else '' */
  reason: string
  answer: Pick<ObjectionAnswer<ObjectionOutcome>, 'outcome' | 'text' | 'at'> | null
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
