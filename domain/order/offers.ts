import { accept, refuse } from '../kernel/decision'
import { deadlineByDay, hourMs } from '../kernel/time'
import type { CommandOf, HoldNos, OrderDecision } from './commands'
import { crewMember, crewOf, isOwn, wrongState } from './crew'
import type { OrderEvent } from './events'
import { lackOf, lackWord } from './gate'
import { promiseFor } from './promise'
import type { OrderState } from './states'
import type { Offer, OfferEnd, OrderPerson, Waiter } from './types'

/** Who has been offered a place and has not answered; each keeps it free (V2, V9). */
export const offersOf = (state: OrderState): readonly Offer[] =>
  state.status === 'open' ? (state.offers ?? []) : []

/** Places that nobody holds and that are kept for nobody. */
export const freePlaces = (state: OrderState): number =>
  state.terms.slots - crewOf(state).length - offersOf(state).length

/** For orders that were reported before the community set it. */
const offerHoursBefore = 4

/** Until when whoever is offered a place now has time to say yes, epoch ms; nobody must answer in the night. */
export function answerBy({ urgent, terms }: OrderState, at: number): number {
  const until = at + (terms.offerHours ?? offerHoursBefore) * hourMs
  return urgent ? until : deadlineByDay(until)
}

/**
 * Offers free places to the waiting, first come first served; whoever is at their cap is passed over and keeps their
 * turn (V2).
 * @param line what is left of crew, offers and line when these events are seen
 */
export function offerPlaces(
  state: OrderState,
  line: { crewCount: number; offers: readonly Offer[]; waiting: readonly Waiter[] },
  holdNos: HoldNos,
  at: number,
): OrderEvent[] {
  const free = Math.max(0, state.terms.slots - line.crewCount - line.offers.length)
  return line.waiting
    .filter(({ personId }) => (holdNos[personId] ?? null) !== null)
    .slice(0, free)
    .map((waiter) => ({
      type: 'placeOffered',
      offer: {
        ...personOf(waiter),
        offeredAt: at,
        until: answerBy(state, at),
        since: waiter.since,
        askedBy: null,
      },
      at,
    }))
}

/** Every offer there is comes to nothing, without a word from whom it was made to. */
export const endOffers = (state: OrderState, why: OfferEnd, at: number): OrderEvent[] =>
  offersOf(state).map((offer) => ({ type: 'offerEnded', offer, why, at }))

/**
 * The desk asks a volunteer by name: a free place is kept for them until they answer (V9). Refuses who could not take
 * it: `order.cannotTake`, with what is in the way.
 */
export function ask(state: OrderState, command: CommandOf<'ask'>): OrderDecision {
  const { person, by, at } = command
  if (state.status !== 'open') return wrongState(state)
  if ([...state.crew, ...offersOf(state)].some((one) => one.personId === person.personId)) {
    return refuse('order.alreadyAsked')
  }
  if (freePlaces(state) <= 0) return refuse('order.placeKept')
  if (isOwn(state, person, command.homes)) return refuse('order.cannotTake', { why: 'home' })
  const lack = lackOf(state.terms, command.papers, at)
  if (lack !== null) return refuse('order.cannotTake', { why: lackWord(lack) })
  if (command.holdNo === null) return refuse('order.cannotTake', { why: 'held' })
  const since = state.waiting.find(({ personId }) => personId === person.personId)?.since ?? null
  const offer = { ...personOf(person), offeredAt: at, until: answerBy(state, at), since, askedBy: by }
  return accept<OrderEvent>({ type: 'asked', offer, at })
}

/**
 * Yes, and all gates are asked again; or no, without harm, and the next in line is offered the place (V2, V9). An offer
 * whose time is over is none.
 */
export function answerOffer(state: OrderState, command: CommandOf<'answerOffer'>): OrderDecision {
  const { person, yes, at } = command
  const offer = offersOf(state).find(({ personId }) => personId === person.personId)
  if (state.status !== 'open' || offer === undefined || at >= offer.until) return refuse('order.notOffered')
  if (!yes) return ended(state, [offer], 'declined', command)
  if (isOwn(state, person, command.homes)) return refuse('order.ownHome')
  const lack = lackOf(state.terms, command.papers, at)
  if (lack !== null) return lack
  if (command.holdNo === null) return refuse('order.heldMax', { max: state.terms.heldMax })
  const promise = promiseFor(state, state.promisedAt, command.promisedAt, at)
  if (!promise.ok) return promise
  const lackThen = lackOf(state.terms, command.papers, promise.at)
  if (lackThen !== null) return lackThen
  return accept<OrderEvent>({
    type: 'placeGiven',
    crewMember: crewMember(person, command.holdNo, at),
    promisedAt: promise.at,
    ...(promise.named ? { named: promise.named } : {}),
    askedBy: offer.askedBy,
    at,
  })
}

/** Whoever has not answered in time is asked no longer, and the next in line is offered the place (V2). */
export function expireOffers(state: OrderState, command: CommandOf<'expireOffers'>): OrderDecision {
  const over = offersOf(state).filter(({ until }) => until <= command.at)
  if (over.length === 0) return wrongState(state)
  return ended(state, over, 'lapsed', command)
}

/** These offers are over, and the line moves up. */
export function ended(
  state: OrderState,
  over: readonly Offer[],
  why: OfferEnd,
  { holdNos, at }: { holdNos: HoldNos; at: number },
): OrderDecision {
  const line = {
    crewCount: crewOf(state).length,
    offers: offersOf(state).filter((offer) => !over.includes(offer)),
    waiting: 'waiting' in state ? state.waiting : [],
  }
  const events = over.map((offer): OrderEvent => ({ type: 'offerEnded', offer, why, at }))
  return accept<OrderEvent>(...events, ...offerPlaces(state, line, holdNos, at))
}

/** Picks the fields by name: what a waiter has beside them must not travel along. */
export function personOf({ memberId, personId, openid, name, phone, home }: OrderPerson): OrderPerson {
  return { memberId, personId, openid, name, phone, home }
}
