import { refuse, type Refusal } from '../kernel/decision'
import { sameHome, type Home } from '../kernel/home'
import type { OrderRefusal } from './commands'
import { isInHands } from './phases'
import type { Open, OrderState, Taken, Working } from './states'
import type { CrewMember, OrderPerson } from './types'

/** While an order is held, its crew knows the door and the phone, and it counts against their cap. */
export type Held = Open | Taken | Working

export function isHeld(state: OrderState): state is Held {
  return isInHands(state.status)
}

/** Waiting for the visit: somebody promised to come and has not started. */
export type Promised = (Open | Taken) & { promisedAt: number }

export function isPromised(state: OrderState): state is Promised {
  return (state.status === 'open' || state.status === 'taken') && state.promisedAt !== null
}

/** The resident said that the hour does not suit, and no other has been named yet. */
export const isTimeDeclined = (state: OrderState): boolean =>
  isPromised(state) && (state.appointment?.declinedAt ?? null) !== null

/** The crew, in whatever status an order remembers one; empty otherwise. */
export function crewOf(state: OrderState): readonly CrewMember[] {
  return 'crew' in state ? state.crew : []
}

export function wrongState(state: OrderState): Refusal<OrderRefusal> {
  return refuse('order.wrongState', { status: state.status })
}

/**
 * Mending one's own home earns no points from the community, so it is no order to grab (P1).
 * @param homes that count as theirs beside the one of now
 */
export function isOwn(state: OrderState, person: OrderPerson, homes: readonly Home[] = []): boolean {
  return (
    state.reporter.personId === person.personId ||
    [person.home, ...homes].some((home) => sameHome(state.place, home))
  )
}

/** Picks the fields by name: a waiter's `since` must not travel along. */
export function crewMember(person: OrderPerson, holdNo: number, takenAt: number): CrewMember {
  const { memberId, personId, openid, name, phone, home } = person
  return { memberId, personId, openid, name, phone, home, holdNo, takenAt }
}
