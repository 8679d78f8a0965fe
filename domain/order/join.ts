import { accept, refuse } from '../kernel/decision'
import type { CommandOf, OrderDecision } from './commands'
import { crewOf, wrongState } from './crew'
import type { EventOf, OrderEvent } from './events'
import { isUnderWay } from './phases'
import type { OrderState } from './states'
import type { Joiner } from './types'

/** Default: a burst main brings a whole stairwell, not the whole estate; more learn no more from it. */
export const joinersMax = 200
/** Default: where a community said nothing. */
const joinersToldDefault = 3

/** Who meets the same thing and follows it (R4). */
export const joinersOf = (state: OrderState): readonly Joiner[] => state.joiners ?? []

export const hasJoined = (state: OrderState, memberId: string): boolean =>
  joinersOf(state).some((one) => one.memberId === memberId)

/** 我也遇到: follows what somebody else reported, while it is under way. Neither whose it is, nor who mends it. */
export function join(state: OrderState, { person, at }: CommandOf<'join'>): OrderDecision {
  if (!isUnderWay(state.status)) return wrongState(state)
  const { memberId, personId, openid } = person
  if (state.reporter.memberId === memberId) return refuse('order.yourReport')
  if (crewOf(state).some((one) => one.memberId === memberId)) return refuse('order.alreadyYours')
  if (hasJoined(state, memberId)) return refuse('order.alreadyJoined')
  if (joinersOf(state).length >= joinersMax) return refuse('order.joinersFull', { max: joinersMax })
  return accept<OrderEvent>({ type: 'joined', joiner: { memberId, personId, openid, at }, at })
}

/** Follows it no more: at any time. */
export function leaveJoin(state: OrderState, { memberId, at }: CommandOf<'leaveJoin'>): OrderDecision {
  if (!hasJoined(state, memberId)) return refuse('order.notJoined')
  return accept<OrderEvent>({ type: 'unjoined', memberId, at })
}

export function withJoiners(state: OrderState, event: EventOf<'joined' | 'unjoined'>): OrderState {
  const joiners =
    event.type === 'joined'
      ? [...joinersOf(state), event.joiner]
      : joinersOf(state).filter(({ memberId }) => memberId !== event.memberId)
  return { ...state, joiners }
}

/** So many have met it by now that whoever has the step is told again: at the community's number, and each time as many more came. */
export function manyJoined(state: OrderState): boolean {
  const each = state.terms.joinersTold ?? joinersToldDefault
  const count = joinersOf(state).length
  return count > 0 && count % each === 0
}
