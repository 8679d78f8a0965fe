import { accept, refuse } from '../kernel/decision'
import { maskName } from '../kernel/mask'
import { dayMs } from '../kernel/time'
import type { CommandOf, OrderDecision } from './commands'
import { crewMember, crewOf, defaultPromise, isHeld, isOwn, lacksLicence, wrongState } from './crew'
import type { OrderState } from './types'

/** Further ahead a promise is no promise; a longer default of the community wins. */
const promiseMaxDays = 7

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
  if (lacksLicence(state, command.licences)) {
    return refuse('order.licenceNeeded', { licence: state.terms.licence ?? '' })
  }
  if (holdNo === null) return refuse('order.heldMax', { max: state.terms.heldMax })
  const promisedAt = state.promisedAt ?? command.promisedAt ?? defaultPromise(state, at)
  // A crew that others join later goes on with its own promise, however near it is.
  if (state.promisedAt === null) {
    if (promisedAt <= at) return refuse('input.invalid', { field: 'promisedAt' })
    if (promisedAt > latestPromise(state, at))
      return refuse('order.promiseTooFar', { maxDays: promiseMaxDays })
  }
  return accept({ type: 'grabbed', crewMember: crewMember(person, holdNo, at), promisedAt, at })
}

/** Stands in line behind a full crew (V2). The papers are checked now, as a freed place is given at once. */
export function wait(state: OrderState, command: CommandOf<'wait'>): OrderDecision {
  const { person, at } = command
  if (state.status === 'open') {
    if (state.crew.some((member) => member.personId === person.personId)) return refuse('order.alreadyYours')
    return refuse('order.placeFree')
  }
  if (state.status !== 'taken') return wrongState(state)
  if (state.crew.some((member) => member.personId === person.personId)) return refuse('order.alreadyYours')
  if (state.waiting.some((waiter) => waiter.personId === person.personId)) {
    return refuse('order.alreadyInLine')
  }
  if (isOwn(state, person, command.homes)) return refuse('order.ownHome')
  if (lacksLicence(state, command.licences)) {
    return refuse('order.licenceNeeded', { licence: state.terms.licence ?? '' })
  }
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

function latestPromise(state: OrderState, at: number): number {
  return Math.max(at + promiseMaxDays * dayMs, defaultPromise(state, at))
}
