import { accept, refuse } from '../kernel/decision'
import { hourMs } from '../kernel/time'
import type { CommandOf, OrderDecision } from './commands'
import { isPromised, isTimeDeclined, type Promised, wrongState } from './crew'
import type { EventOf } from './events'
import { areHours } from './hours'
import { illegal } from './illegal'
import { promiseFor } from './promise'
import { warnDueAt } from './release'
import type { OrderState } from './states'

/** Two visits nearer to one another than this are at one hour. */
const apartMs = hourMs

/**
 * 约时间 (R10): one of the crew names the hour, within those the resident is at home. After that it is changed once, with
 * a reason; what the resident said no to is named anew as often as need be. Two visits of one's own at one hour are
 * pointed out: `order.visitsClash`, unless they said that they know.
 */
export function setTime(state: OrderState, command: CommandOf<'setTime'>): OrderDecision {
  const { memberId, promisedAt, reason, visits, anyway, at } = command
  if (!isPromised(state) || at >= state.promisedAt) return wrongState(state)
  if (!state.crew.some((member) => member.memberId === memberId)) return refuse('order.notYours')
  const { appointment } = state
  const changes = appointment !== undefined && !isTimeDeclined(state)
  if (changes && appointment.changed) return refuse('order.timeChanged')
  if (changes && reason.trim() === '') return refuse('input.invalid', { field: 'reason' })
  if (appointment !== undefined && promisedAt === state.promisedAt) {
    return refuse('input.invalid', { field: 'promisedAt' })
  }
  const promise = promiseFor(state, null, promisedAt, at)
  if (!promise.ok) return promise
  const other = visits.find((visit) => Math.abs(visit.at - promisedAt) < apartMs)
  if (other !== undefined && !anyway) return refuse('order.visitsClash', { ...other })
  return accept({ type: 'timeSet', promisedAt, changes, reason, by: memberId, at })
}

/** The hour does not suit: whoever speaks for the resident says so once of each, and may name other hours (R10). */
export function declineTime(state: OrderState, command: CommandOf<'declineTime'>): OrderDecision {
  const { reason, freeHours, by, at } = command
  if (!isPromised(state) || at >= state.promisedAt) return wrongState(state)
  if (isTimeDeclined(state)) return refuse('order.timeDeclined')
  if (!areHours(freeHours, at)) return refuse('input.invalid', { field: 'freeHours' })
  return accept({ type: 'timeDeclined', reason, freeHours, by, at })
}

/** An hour was named, or said not to suit. */
export const withHour = (state: OrderState, event: EventOf<'timeSet' | 'timeDeclined'>): OrderState =>
  event.type === 'timeSet' ? timeSet(state, event) : timeDeclined(state, event)

/** A new hour is warned of anew, unless the time for it is over already. */
function timeSet(state: OrderState, event: EventOf<'timeSet'>): OrderState {
  if (!isPromised(state)) return illegal(state, event)
  const { promisedAt, changes, at } = event
  const appointment = {
    namedAt: at,
    changed: changes || state.appointment?.changed === true,
    declinedAt: null,
  }
  const named: Promised = { ...state, promisedAt, appointment, warnedAt: null }
  return warnDueAt(named) <= at ? { ...named, warnedAt: at } : named
}

function timeDeclined(state: OrderState, event: EventOf<'timeDeclined'>): OrderState {
  if (!isPromised(state)) return illegal(state, event)
  const { freeHours, at } = event
  const appointment = {
    namedAt: state.appointment?.namedAt ?? at,
    changed: state.appointment?.changed === true,
    declinedAt: at,
  }
  return { ...state, appointment, ...(freeHours.length === 0 ? {} : { freeHours }) }
}
