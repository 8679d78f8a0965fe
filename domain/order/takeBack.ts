import { accept, refuse } from '../kernel/decision'
import type { CommandOf, OrderDecision } from './commands'
import { isHeld, wrongState } from './crew'
import { visitEndsAt } from './due'
import type { OrderEvent } from './events'
import { offerPlaces, offersOf } from './offers'
import type { OrderState } from './states'

/**
 * The community takes an order back from one of its crew, or from all of it, in whatever state they hold it: nobody comes,
 * somebody is suspended (V9). Blameless: the reason is in the journal. A place that was offered
 * is taken back the same way. Freed places are offered to the line; an order that nobody holds any more is back on the
 * board, the visit that had begun is over.
 */
export function takeBack(state: OrderState, command: CommandOf<'takeBack'>): OrderDecision {
  if (!isHeld(state)) return wrongState(state)
  const { memberId, reason, at } = command
  if (reason.trim() === '') return refuse('input.invalid', { field: 'reason' })
  if (state.waiting.some((waiter) => waiter.memberId === memberId)) {
    return accept<OrderEvent>({ type: 'leftLine', memberId: memberId ?? '', reason, at })
  }
  const meant = (one: { memberId: string }) => memberId === null || one.memberId === memberId
  const gone = state.crew.filter(meant)
  const asked = offersOf(state).filter(meant)
  if (gone.length + asked.length === 0)
    return memberId === null ? wrongState(state) : refuse('order.notInCrew')
  const released = gone.map((member): OrderEvent => ({
    type: 'released',
    memberId: member.memberId,
    personId: member.personId,
    openid: member.openid,
    cause: 'takenBack',
    late: false,
    reason,
    at,
  }))
  const over = asked.map((offer): OrderEvent => ({ type: 'offerEnded', offer, why: 'takenBack', at }))
  const crewCount = state.crew.length - gone.length
  const offers = offersOf(state).filter((offer) => !asked.includes(offer))
  // While part of a crew is at work nobody is sent after them.
  const next =
    state.status === 'working' && crewCount > 0
      ? []
      : offerPlaces(state, { crewCount, offers, waiting: state.waiting }, command.holdNos, at)
  return accept<OrderEvent>(...over, ...released, ...next)
}

/** What time writes into the order for the desk to read. */
const nothingHeard = '上门以后一直没有回音，到时间自动结束'

/** A visit of which nobody has said anything for days is over: 没修成, back at the desk (V9). */
export function expireVisit(state: OrderState, { at }: CommandOf<'expireVisit'>): OrderDecision {
  if (state.status !== 'working' || at < visitEndsAt(state)) return wrongState(state)
  const result = { note: nothingHeard, materials: '', minutes: null, photos: [] }
  return accept<OrderEvent>({ type: 'leftUnresolved', memberId: null, result, at })
}

/** A visit that nobody will report on is ended by the desk, with what it found out: 没修成 (V9). */
export function endVisit(state: OrderState, command: CommandOf<'endVisit'>): OrderDecision {
  if (state.status !== 'working') return wrongState(state)
  const { reason, by, at } = command
  if (reason.trim() === '') return refuse('input.invalid', { field: 'reason' })
  const result = { note: reason, materials: '', minutes: null, photos: [] }
  return accept<OrderEvent>({ type: 'leftUnresolved', memberId: by, result, at })
}
