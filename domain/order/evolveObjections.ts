import type { EventOf } from './events'
import { illegal } from './illegal'
import { objectionsOf } from '../objection/objections'
import { answerAll, type ObjectionAnswer } from '../posting/objection'
import type { OrderState } from './states'
import type { ObjectionOutcome, ScoreObjection } from './types'

export function objected(state: OrderState, event: EventOf<'objected'>): OrderState {
  if (state.status !== 'scored') return illegal(state, event)
  const { person, reason, at } = event
  const objection: ScoreObjection = { person, at, reason, answer: null }
  return { ...state, objections: [...objectionsOf(state), objection] }
}

/** All that were open have the same answer; a corrected score takes the place of the old one. */
export function objectionsAnswered(
  state: OrderState,
  event: EventOf<'scoreKept' | 'scoreCorrected'>,
): OrderState {
  if (state.status !== 'scored') return illegal(state, event)
  const { text, by, at } = event
  const corrected = event.type === 'scoreCorrected'
  const answer: ObjectionAnswer<ObjectionOutcome> = {
    outcome: corrected ? 'corrected' : 'kept',
    text,
    byMemberId: by,
    at,
  }
  const objections = answerAll(objectionsOf(state), answer)
  if (!corrected) return { ...state, objections }
  const revision = (state.score.revision ?? 0) + 1
  return {
    ...state,
    objections,
    score: { ...event.score, reason: text, byMemberId: by, at, revision },
  }
}
