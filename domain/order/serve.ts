import { accept, refuse } from '../kernel/decision'
import type { CommandOf, OrderDecision } from './commands'
import { isHeld, isPromised, wrongState } from './crew'
import type { OrderEvent } from './events'
import { lackOf } from './gate'
import { endOffers } from './offers'
import type { OrderState } from './states'

/**
 * At the door, where papers are asked for once more (V3). Part of a crew may start without the rest, and without whoever
 * has not said yet that they come.
 */
export function start(state: OrderState, command: CommandOf<'start'>): OrderDecision {
  if (!isPromised(state)) return wrongState(state)
  if (!inCrew(state, command.memberId)) return refuse('order.notYours')
  const lack = lackOf(state.terms, command.papers, command.at)
  if (lack !== null) return lack
  return accept<OrderEvent>(...endOffers(state, 'started', command.at), {
    type: 'started',
    memberId: command.memberId,
    at: command.at,
  })
}

/** Done, mended or not: "closed" is not "fixed" (R7). */
export function finish(state: OrderState, command: CommandOf<'finish'>): OrderDecision {
  if (state.status !== 'working') return wrongState(state)
  const { memberId, note, materials, minutes, photos, at } = command
  if (!inCrew(state, memberId)) return refuse('order.notYours')
  const result = { note, materials, minutes, photos }
  return accept<OrderEvent>(
    command.outcome === 'fixed'
      ? { type: 'finished', memberId, result, at }
      : { type: 'leftUnresolved', memberId, result, at },
  )
}

/** Door, name and phone, for the crew while they hold the order; each look is an event in the journal (V6). */
export function viewContact(state: OrderState, command: CommandOf<'viewContact'>): OrderDecision {
  if (!isHeld(state)) return wrongState(state)
  if (!inCrew(state, command.memberId)) return refuse('order.notYours')
  return accept<OrderEvent>({ type: 'contactViewed', memberId: command.memberId, at: command.at })
}

function inCrew(state: { crew: readonly { memberId: string }[] }, memberId: string): boolean {
  return state.crew.some((member) => member.memberId === memberId)
}
