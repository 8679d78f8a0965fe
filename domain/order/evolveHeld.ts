import { baseOf } from './base'
import { isHeld, isPromised, type Held } from './crew'
import type { EventOf } from './events'
import { illegal } from './illegal'
import type { CrewMember, OrderState, Waiter } from './types'

export function grabbed(state: OrderState, event: EventOf<'grabbed'>): OrderState {
  return joined(state, event)
}

export function placeGiven(state: OrderState, event: EventOf<'placeGiven'>): OrderState {
  if (!isHeld(state) || !state.waiting.some((waiter) => samePerson(waiter, event.crewMember))) {
    return illegal(state, event)
  }
  return joined(state, event)
}

export function waited(state: OrderState, event: EventOf<'waited'>): OrderState {
  if (state.status !== 'taken') return illegal(state, event)
  return { ...state, waiting: [...state.waiting, event.waiter] }
}

export function leftLine(state: OrderState, event: EventOf<'leftLine'>): OrderState {
  if (!isHeld(state)) return illegal(state, event)
  return { ...state, waiting: state.waiting.filter((waiter) => waiter.memberId !== event.memberId) }
}

export function released(state: OrderState, event: EventOf<'released'>): OrderState {
  if (!isHeld(state)) return illegal(state, event)
  const crew = state.crew.filter((member) => member.memberId !== event.memberId)
  if (crew.length === state.crew.length) return illegal(state, event)
  if (isPromised(state)) return open(state, crew, event.at)
  if (state.status !== 'working') return illegal(state, event)
  // The rest of a crew goes on with the visit; without any of them there is none.
  return crew.length > 0 ? { ...state, crew } : open({ ...state, warnedAt: null }, crew, event.at)
}

export function warned(state: OrderState, event: EventOf<'promiseWarned'>): OrderState {
  if (!isPromised(state)) return illegal(state, event)
  return { ...state, warnedAt: event.at }
}

export function started(state: OrderState, event: EventOf<'started'>): OrderState {
  if (!isPromised(state)) return illegal(state, event)
  const { publishedAt, crew, waiting, promisedAt } = state
  return {
    ...baseOf(state),
    since: event.at,
    status: 'working',
    publishedAt,
    crew,
    waiting,
    promisedAt,
    startedAt: event.at,
  }
}

/** Into the crew, out of the line; the order is taken once every place is. */
function joined(state: OrderState, event: EventOf<'grabbed'> | EventOf<'placeGiven'>): OrderState {
  if (state.status !== 'open') return illegal(state, event)
  const crew = [...state.crew, event.crewMember]
  const waiting = state.waiting.filter((waiter) => !samePerson(waiter, event.crewMember))
  const { publishedAt, warnedAt } = state
  const { promisedAt, at } = event
  if (crew.length < state.terms.slots) return { ...state, crew, waiting, promisedAt }
  const base = { ...baseOf(state), since: at }
  return { ...base, status: 'taken', publishedAt, crew, waiting, promisedAt, warnedAt }
}

/** Back on the board; whoever stays in the crew keeps the promise and the reminder. */
function open(
  state: Held & { warnedAt: number | null },
  crew: readonly CrewMember[],
  at: number,
): OrderState {
  const kept = crew.length > 0
  return {
    ...baseOf(state),
    since: state.status === 'open' ? state.since : at,
    status: 'open',
    publishedAt: state.publishedAt,
    crew,
    waiting: state.waiting,
    promisedAt: kept ? state.promisedAt : null,
    warnedAt: kept ? state.warnedAt : null,
  }
}

function samePerson(waiter: Waiter, member: CrewMember): boolean {
  return waiter.personId === member.personId
}
