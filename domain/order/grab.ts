import { accept, refuse } from '../decision'
import { maskName } from '../member/mask'
import { dayMs } from '../time'
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
  if (isOwn(state, person)) return refuse('order.ownHome')
  if (state.status !== 'open') {
    return refuse('order.taken', { first: maskName(crewOf(state)[0]?.name ?? '') })
  }
  if (lacksLicence(state, command.licences)) {
    return refuse('order.licenceNeeded', { licence: state.terms.licence ?? '' })
  }
  if (holdNo === null) return refuse('order.heldMax', { heldMax: state.terms.heldMax })
  const promisedAt = state.promisedAt ?? command.promisedAt ?? defaultPromise(state, at)
  if (!promiseInRange(state, promisedAt, at)) {
    return refuse('order.promiseOutOfRange', { maxDays: promiseMaxDays })
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
  if (isOwn(state, person)) return refuse('order.ownHome')
  if (lacksLicence(state, command.licences)) {
    return refuse('order.licenceNeeded', { licence: state.terms.licence ?? '' })
  }
  if (state.waiting.length >= state.terms.waitMax) {
    return refuse('order.lineFull', { waitMax: state.terms.waitMax })
  }
  const { memberId, personId, openid, name, phone, home } = person
  return accept({
    type: 'waited',
    waiter: { memberId, personId, openid, name, phone, home, since: at },
    at,
  })
}

function promiseInRange(state: OrderState, promisedAt: number, at: number): boolean {
  // A crew that others join later goes on with its own promise, however near or far it is.
  if (crewOf(state).length > 0) return true
  return promisedAt > at && promisedAt <= Math.max(at + promiseMaxDays * dayMs, defaultPromise(state, at))
}
