import { baseOf } from './base'
import { isHeld, isPromised, type Held } from './crew'
import type { EventOf } from './events'
import { illegal } from './illegal'
import { freePlaces, offersOf } from './offers'
import type { Open, OrderState } from './states'
import type { CrewMember, Offer, OrderPerson } from './types'

export function grabbed(state: OrderState, event: EventOf<'grabbed'>): OrderState {
  return joined(state, event)
}

export function offered(state: OrderState, event: EventOf<'placeOffered' | 'asked'>): OrderState {
  if (state.status !== 'open' || freePlaces(state) <= 0) return illegal(state, event)
  const waiting = state.waiting.filter((waiter) => !samePerson(waiter, event.offer))
  return withOffers({ ...state, waiting }, [...offersOf(state), event.offer])
}

/** Whoever would have come, but for a crew that began without them, stands where they stood. */
export function offerEnded(state: OrderState, event: EventOf<'offerEnded'>): OrderState {
  const offers = offersOf(state).filter((offer) => !samePerson(offer, event.offer))
  if (state.status !== 'open' || offers.length === offersOf(state).length) return illegal(state, event)
  const { memberId, personId, openid, name, phone, home, since } = event.offer
  const back =
    event.why === 'started' && since !== null
      ? [{ memberId, personId, openid, name, phone, home, since }]
      : []
  return withOffers({ ...state, waiting: [...back, ...state.waiting] }, offers)
}

export function placeGiven(state: OrderState, event: EventOf<'placeGiven'>): OrderState {
  const { crewMember } = event
  if (state.status !== 'open') return illegal(state, event)
  const offers = offersOf(state).filter((offer) => !samePerson(offer, crewMember))
  if (offers.length === offersOf(state).length) return illegal(state, event)
  return joined(withOffers(state, offers), event)
}

/** Written only as long as there is one. */
function withOffers(state: Open, offers: readonly Offer[]): Open {
  const { offers: _, ...rest } = state
  return offers.length === 0 ? rest : { ...rest, offers }
}

/** Somebody stood in line, or left it. */
export const withLine = (state: OrderState, event: EventOf<'waited' | 'leftLine'>): OrderState =>
  event.type === 'waited' ? waited(state, event) : leftLine(state, event)

function waited(state: OrderState, event: EventOf<'waited'>): OrderState {
  if (state.status !== 'taken' && state.status !== 'open') return illegal(state, event)
  return { ...state, waiting: [...state.waiting, event.waiter] }
}

function leftLine(state: OrderState, event: EventOf<'leftLine'>): OrderState {
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
  const { promisedAt, named, at } = event
  const appointment = named ? { namedAt: at, changed: false, declinedAt: null } : state.appointment
  const said = appointment === undefined ? {} : { appointment }
  if (crew.length < state.terms.slots) return { ...state, crew, waiting, promisedAt, ...said }
  const base = { ...baseOf(state), since: at }
  return { ...base, status: 'taken', publishedAt, crew, waiting, promisedAt, ...said, warnedAt }
}

/** Back on the board; whoever stays in the crew keeps the promise and the reminder. */
function open(
  state: Held & { warnedAt: number | null },
  crew: readonly CrewMember[],
  at: number,
): OrderState {
  const kept = crew.length > 0
  const offers = offersOf(state)
  return {
    ...baseOf(state),
    since: state.status === 'open' ? state.since : at,
    status: 'open',
    publishedAt: state.publishedAt,
    crew,
    waiting: state.waiting,
    ...(offers.length === 0 ? {} : { offers }),
    promisedAt: kept ? state.promisedAt : null,
    ...(kept && 'appointment' in state ? { appointment: state.appointment } : {}),
    warnedAt: kept ? state.warnedAt : null,
  }
}

const samePerson = (one: OrderPerson, other: OrderPerson): boolean => one.personId === other.personId
