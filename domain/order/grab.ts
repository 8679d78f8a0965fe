import { accept, refuse } from '../kernel/decision'
import { maskName } from '../kernel/mask'
import type { CommandOf, OrderDecision } from './commands'
import { crewMember, crewOf, isHeld, isOwn, wrongState } from './crew'
import { lackOf } from './gate'
import type { OrderEvent } from './events'
import { freePlaces, offersOf } from './offers'
import { promiseFor } from './promise'
import type { OrderState } from './states'
import type { OrderPerson } from './types'

/**
 * Takes a place in the crew (V1). Whoever comes too late learns who was first (masked). The cap (V4) shows
 * as `holdNo: null`; two grabs with the same holdNo are stopped by the unique index on the order's keys.
 */
export function grab(state: OrderState, command: CommandOf<'grab'>): OrderDecision {
  const { person, holdNo, at } = command
  if (!isHeld(state)) return wrongState(state)
  if (state.crew.some((member) => member.personId === person.personId)) return refuse('order.alreadyYours')
  if (isOwn(state, person, command.homes)) return refuse('order.ownHome')
  if (state.status !== 'open') {
    return refuse('order.taken', { first: maskName(crewOf(state)[0]?.name ?? '') })
  }
  if (isOffered(state, person)) return refuse('order.alreadyInLine')
  if (freePlaces(state) <= 0) return refuse('order.placeKept')
  const lack = lackOf(state.terms, command.papers, at)
  if (lack !== null) return lack
  if (holdNo === null) return refuse('order.heldMax', { max: state.terms.heldMax })
  const promise = promiseFor(state, state.promisedAt, command.promisedAt, at)
  if (!promise.ok) return promise
  const lackThen = lackOf(state.terms, command.papers, promise.at)
  if (lackThen !== null) return lackThen
  const named = promise.named ? { named: promise.named } : {}
  return accept<OrderEvent>({
    ...{ type: 'grabbed', crewMember: crewMember(person, holdNo, at), promisedAt: promise.at, ...named, at },
  })
}

/** Stands in line behind a full crew (V2). Places that are kept for others are no free ones. */
export function wait(state: OrderState, command: CommandOf<'wait'>): OrderDecision {
  const { person, at } = command
  if (state.status !== 'open' && state.status !== 'taken') return wrongState(state)
  if (state.crew.some((member) => member.personId === person.personId)) return refuse('order.alreadyYours')
  if (isOffered(state, person)) return refuse('order.alreadyInLine')
  if (state.status === 'open' && freePlaces(state) > 0) return refuse('order.placeFree')
  if (state.waiting.some((waiter) => waiter.personId === person.personId)) {
    return refuse('order.alreadyInLine')
  }
  if (isOwn(state, person, command.homes)) return refuse('order.ownHome')
  const lack = lackOf(state.terms, command.papers, at)
  if (lack !== null) return lack
  if (state.waiting.length >= state.terms.waitMax) {
    return refuse('order.lineFull', { max: state.terms.waitMax })
  }
  const { memberId, personId, openid, name, phone, home } = person
  return accept({
    type: 'waited',
    waiter: { memberId, personId, openid, name, phone, home, since: at },
    at,
  })
}

/** They are asked already: they answer that. */
const isOffered = (state: OrderState, { personId }: OrderPerson): boolean =>
  offersOf(state).some((offer) => offer.personId === personId)
