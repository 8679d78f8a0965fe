import { accept, refuse } from '../kernel/decision'
import type { Judge } from '../kernel/judge'
import type { CommandOf, OrderDecision } from '../order/commands'
import { crewOf, wrongState } from '../order/crew'
import type { OrderEvent } from '../order/events'
import type { OrderState } from '../order/states'
import type { ScoreObjection } from '../order/types'
import { mayAnswer as mayAnswerOn, openOf, openSince, whyNotAnswer, whyNotObject } from '../posting/objection'

export function objectionsOf(state: OrderState): readonly ScoreObjection[] {
  return 'objections' in state ? (state.objections ?? []) : []
}

/** Without an answer yet: the order's points wait for it. */
export const openObjections = (state: OrderState): readonly ScoreObjection[] => openOf(objectionsOf(state))

/** Since when the desk owes somebody an answer; null when it owes none. */
export const objectionAt = (state: OrderState): number | null => openSince(objectionsOf(state))

/** 异议: anybody, once, while the notice hangs. 申诉: those who did the work, as long as the points have not moved. */
export function object(state: OrderState, command: CommandOf<'object'>): OrderDecision {
  const { person, reason, notice, at } = command
  if (state.status === 'settled') return refuse('objection.windowOver')
  if (state.status !== 'scored') return wrongState(state)
  const { memberId } = person
  const own = crewOf(state).some((one) => one.memberId === memberId)
  const no = whyNotObject({ objections: objectionsOf(state), memberId, own, stand: notice })
  return no ?? accept<OrderEvent>({ type: 'objected', person, reason, at })
}

/** A score as what is judged once more. */
const disputed = (state: OrderState & Pick<ScoredOnce, 'score' | 'crew'>) => ({
  byMemberId: state.score.byMemberId,
  about: state.crew,
  objections: objectionsOf(state),
})
type ScoredOnce = Extract<OrderState, { score: unknown }>

/** An answer by someone else (P4): not who gave the score, nor who did the work, nor who objects, nor their family. */
export const mayAnswer = (state: OrderState, by: Judge): boolean =>
  'score' in state && mayAnswerOn(disputed(state), by)

/** One answer to everybody who objected to this order: the score stands, or is another by the same standard. */
export function answerObjections(state: OrderState, command: CommandOf<'answerObjections'>): OrderDecision {
  const { by, seen, text, score, at } = command
  if (state.status !== 'scored') return refuse('objection.none')
  const no = whyNotAnswer(disputed(state), by, seen)
  if (no !== null) return no
  if (score === null) return accept<OrderEvent>({ type: 'scoreKept', text, by: by.memberId, at })
  if (score.points === state.score.points) return refuse('objection.sameScore')
  return accept<OrderEvent>({ type: 'scoreCorrected', score, text, by: by.memberId, at })
}
