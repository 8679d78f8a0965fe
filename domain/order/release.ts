import { accept, refuse } from '../kernel/decision'
import { hourMs, reminderByDay } from '../kernel/time'
import type { CommandOf, OrderDecision } from './commands'
import { isHeld, isPromised, isTimeDeclined, type Promised, wrongState } from './crew'
import type { OrderEvent } from './events'
import { offerPlaces, offersOf } from './offers'
import type { OrderState } from './states'

/**
 * A crew member gives the order back before the visit, or somebody leaves the line. Early is blameless, late is
 * counted (V5). Freed places are offered to the line at once (V2).
 */
export function release(state: OrderState, command: CommandOf<'release'>): OrderDecision {
  if (!isHeld(state)) return wrongState(state)
  const { memberId, reason, holdNos, at } = command
  if (state.waiting.some((waiter) => waiter.memberId === memberId)) {
    return accept<OrderEvent>({ type: 'leftLine', memberId, reason, at })
  }
  const leaving = state.crew.find((member) => member.memberId === memberId)
  if (leaving === undefined) return refuse('order.notYours')
  if (!isPromised(state)) return wrongState(state)
  const line = { crewCount: state.crew.length - 1, offers: offersOf(state), waiting: state.waiting }
  return accept<OrderEvent>(
    {
      type: 'released',
      memberId,
      personId: leaving.personId,
      openid: leaving.openid,
      cause: 'gaveBack',
      // Who was told that the hour does not suit cannot come then.
      late: at > blamelessUntil(state) && !isTimeDeclined(state),
      reason,
      at,
    },
    ...offerPlaces(state, line, holdNos, at),
  )
}

/** The promised moment passed and nobody started: the crew is let go as no-shows, the first in line is asked (V5). */
export function expirePromise(state: OrderState, command: CommandOf<'expirePromise'>): OrderDecision {
  const { holdNos, at } = command
  if (!isPromised(state) || at < state.promisedAt) return wrongState(state)
  const released = state.crew.map((member): OrderEvent => ({
    type: 'released',
    memberId: member.memberId,
    personId: member.personId,
    openid: member.openid,
    cause: 'noShow',
    late: true,
    reason: '',
    at,
  }))
  const line = { crewCount: 0, offers: offersOf(state), waiting: state.waiting }
  return accept<OrderEvent>(...released, ...offerPlaces(state, line, holdNos, at))
}

/** Reminds the crew once, while giving back is still blameless. */
export function warnPromise(state: OrderState, command: CommandOf<'warnPromise'>): OrderDecision {
  if (!isPromised(state)) return wrongState(state)
  if (state.warnedAt !== null || command.at < warnDueAt(state)) return wrongState(state)
  return accept<OrderEvent>({ type: 'promiseWarned', promisedAt: state.promisedAt, at: command.at })
}

/** Giving back after this moment counts as late, epoch ms. */
export function blamelessUntil(state: Promised): number {
  return state.promisedAt - state.terms.freeReleaseHours * hourMs
}

/** When to remind: as long again before the blameless time ends, so that there is time to act on it; not at night. */
export function warnDueAt(state: Promised): number {
  return reminderByDay(state.promisedAt - 2 * state.terms.freeReleaseHours * hourMs)
}
