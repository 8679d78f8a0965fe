import { accept, refuse } from '../kernel/decision'
import { mayJudge, type Judge } from '../kernel/judge'
import type { CommandOf, OrderDecision } from '../order/commands'
import { crewOf, wrongState } from '../order/crew'
import type { OrderEvent } from '../order/events'
import type { Objection, OrderState } from '../order/types'

/** More voices on one score tell the desk nothing new, and one document holds them all. */
export const objectionsMax = 20

export function objectionsOf(state: OrderState): readonly Objection[] {
  return 'objections' in state ? (state.objections ?? []) : []
}

/** Without an answer yet: the order's points wait for it. */
export function openObjections(state: OrderState): readonly Objection[] {
  return objectionsOf(state).filter(({ answer }) => answer === null)
}

/** Since when the desk owes somebody an answer; null when it owes none. */
export function objectionAt(state: OrderState): number | null {
  return openObjections(state)[0]?.at ?? null
}

/** 异议: anybody, once, while the notice hangs. 申诉: those who did the work, as long as the points have not moved. */
export function object(state: OrderState, command: CommandOf<'object'>): OrderDecision {
  const { person, reason, notice, at } = command
  if (state.status === 'settled') return refuse('objection.windowOver')
  if (state.status !== 'scored') return wrongState(state)
  const objections = objectionsOf(state)
  if (objections.some((objection) => objection.person.memberId === person.memberId)) {
    return refuse('objection.already')
  }
  const ownWork = crewOf(state).some(({ memberId }) => memberId === person.memberId)
  if (!ownWork && notice === 'none') return refuse('objection.notPosted')
  if (!ownWork && notice === 'over') return refuse('objection.windowOver')
  if (objections.length >= objectionsMax) return refuse('objection.lineFull')
  return accept<OrderEvent>({ type: 'objected', person, reason, at })
}

/** An answer by someone else (P4): not who gave the score, nor who did the work, nor who objects, nor their family. */
export function mayAnswer(state: OrderState, by: Judge): boolean {
  if (!('score' in state) || state.score.byMemberId === by.memberId) return false
  const concerned = [...state.crew, ...openObjections(state).map(({ person }) => person)]
  return mayJudge(concerned, by)
}

/** One answer to everybody who objected to this order: the score stands, or is another by the same standard. */
export function answerObjections(state: OrderState, command: CommandOf<'answerObjections'>): OrderDecision {
  const { by, seen, text, score, at } = command
  if (state.status !== 'scored' || openObjections(state).length === 0) return refuse('objection.none')
  if (!mayAnswer(state, by)) return refuse('objection.notByYou')
  // Nobody is answered unread.
  if (objectionsOf(state).length !== seen) return refuse('objection.changed')
  if (score === null) return accept<OrderEvent>({ type: 'scoreKept', text, by: by.memberId, at })
  if (score.points === state.score.points) return refuse('objection.sameScore')
  return accept<OrderEvent>({ type: 'scoreCorrected', score, text, by: by.memberId, at })
}
