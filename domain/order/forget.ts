import { forgottenName } from '../member/forget'
import type { HoldNos, OrderCommand } from './commands'
import { crewOf, isHeld } from './crew'
import { calledBack, forgetInStory } from './forgetStory'
import { repairName } from './names'
import { offersOf } from './offers'
import { objectionsOf } from '../objection/objections'
import { privateSideOf, publicSummary, withoutPerson, type PrivateSide } from './summary'
import { endedOffers, releasesOf, visitsOf } from './story'
import { mayTriage } from './triageFrom'
import { forgetIn } from '../posting/objection'
import type { ScoreProposal } from './scores'
import type { Back, OrderState } from './states'
import type { HandOver, Offer, OrderPerson } from './types'

/**
 * What must happen to an order before one who leaves may be forgotten in it, so that it does not go on waiting for
 * somebody who is gone; null when it can do without them. Their own report is withdrawn; what they hold, also a visit
 * that has begun, and their place in line are taken back (V9).
 * @param holdNos of whoever waits in line
 */
export function partingCommand(
  state: OrderState,
  memberId: string,
  holdNos: HoldNos,
  at: number,
): OrderCommand | null {
  if (state.reporter.memberId === memberId && mayTriage(state, 'withdrawn')) {
    return { type: 'withdraw', reason: forgottenName, by: memberId, at }
  }
  if (
    !isHeld(state) ||
    ![...state.crew, ...state.waiting, ...offersOf(state)].some((one) => one.memberId === memberId)
  )
    return null
  return { type: 'takeBack', memberId, reason: forgottenName, holdNos, by: memberId, at }
}

/**
 * The order without this person: name, phone, home, openid and their own words and pictures are gone, and what others
 * wrote no longer tells them; what was mended, when and for how many points stays (U4).
 * @param known as whom they were known; how the order itself remembers them is known from it
 */
export function forgetInOrder(
  state: OrderState,
  memberId: string,
  known: readonly PrivateSide[],
): OrderState {
  const all = [...known, ...knownIn(state, memberId)]
  const said = (words: string) => all.reduce(withoutPerson, words)
  const forget = <Person extends OrderPerson>(person: Person): Person =>
    person.memberId === memberId
      ? { ...person, personId: '', openid: '', name: forgottenName, phone: '', home: null }
      : person
  const tried = (name: string) => (all.some((person) => person.name === name) ? forgottenName : said(name))
  const mine = state.reporter.memberId === memberId
  const { voice, freeHours, ...kept } = state
  return {
    ...kept,
    ...(mine || voice === undefined ? {} : { voice }),
    ...(mine || freeHours === undefined ? {} : { freeHours }),
    ...(mine ? ownReport(state, all) : { text: said(state.text), summary: said(state.summary) }),
    ...(state.proxy === undefined ? {} : { proxy: forget(state.proxy) }),
    ...('crew' in state ? { crew: state.crew.map(forget) } : {}),
    ...('waiting' in state ? { waiting: state.waiting.map(forget) } : {}),
    ...('offers' in state
      ? { offers: offersOf(state).map((offer) => forgetOffer(offer, memberId, forget)) }
      : {}),
    ...('objections' in state
      ? { objections: forgetIn(objectionsOf(state), memberId, { person: forget, said }) }
      : {}),
    ...('proposal' in state ? { proposal: forgetProposal(state.proposal, memberId, said) } : {}),
    ...('triedBy' in state ? { triedBy: state.triedBy.map(tried) } : {}),
    ...(state.joiners === undefined
      ? {}
      : { joiners: state.joiners.filter((one) => one.memberId !== memberId) }),
    ...wordsIn(state, said),
    ...('back' in state
      ? { back: { ...state.back, state: forgetInOrder(state.back.state, memberId, all) as Back['state'] } }
      : {}),
    ...(state.story === undefined
      ? {}
      : { story: forgetInStory(state.story, { memberId, reported: mine }, said) }),
    // What was said on the phone is between the two who spoke.
    ...(mine && 'callback' in state && state.callback !== null ? { callback: calledBack } : {}),
  }
}

/** Who proposed a score is remembered to be told what came of it. */
const forgetProposal = (
  { by, reason, ...score }: ScoreProposal,
  memberId: string,
  said: (words: string) => string,
): ScoreProposal => ({
  ...score,
  reason: said(reason),
  by: by.memberId === memberId ? { ...by, openid: '', name: forgottenName } : by,
})

/** Who asked is remembered to be told the answer. */
const forgetOffer = (
  offer: Offer,
  memberId: string,
  forget: <Person extends OrderPerson>(one: Person) => Person,
): Offer => ({
  ...forget(offer),
  askedBy: offer.askedBy?.memberId === memberId ? { ...offer.askedBy, openid: '' } : offer.askedBy,
})

/** How the order itself remembers this person: under the name, phone and home of then. */
function knownIn(state: OrderState, memberId: string): PrivateSide[] {
  const people: readonly OrderPerson[] = [
    ...crewOf(state),
    ...('waiting' in state ? state.waiting : []),
    ...offersOf(state),
    ...(state.proxy === undefined ? [] : [state.proxy]),
    ...objectionsOf(state).map(({ person }) => person),
  ]
  const known = people.filter((person) => person.memberId === memberId).map(privateSideOf)
  const came = [...visitsOf(state).flatMap(({ crew }) => crew), ...releasesOf(state), ...endedOffers(state)]
    .filter((one) => one.memberId === memberId)
    .map(({ name }) => ({ name, phone: '' }))
  const { reporter, place } = state
  const asReporter =
    reporter.memberId === memberId ? [{ name: reporter.name, phone: reporter.phone, place }] : []
  return [...known, ...came, ...asReporter]
}

/** Of their own report the public words stay, once more without all that tells them. */
function ownReport(state: OrderState, known: readonly PrivateSide[]) {
  const { kind, place, reporter } = state
  const words = known.reduce(publicSummary, state.summary)
  const summary = words === '' ? repairName(kind) : words
  return {
    text: summary,
    summary,
    photos: [],
    place: { building: place.building, unit: '', room: '' },
    reporter: { ...reporter, personId: null, openid: null, name: forgottenName, phone: '' },
  }
}

/** Everything else that anybody wrote into the order. */
function wordsIn(state: OrderState, said: (words: string) => string) {
  const handOver = (to: HandOver): HandOver => ({ ...to, toName: said(to.toName), why: said(to.why) })
  return {
    ...('reopenReason' in state && state.reopenReason !== null
      ? { reopenReason: said(state.reopenReason) }
      : {}),
    ...('result' in state
      ? {
          result: { ...state.result, note: said(state.result.note), materials: said(state.result.materials) },
        }
      : {}),
    ...('doneBy' in state && state.doneBy !== null ? { doneBy: handOver(state.doneBy) } : {}),
    ...('callback' in state && state.callback !== null ? { callback: said(state.callback) } : {}),
    ...('score' in state ? { score: { ...state.score, reason: said(state.score.reason) } } : {}),
    ...('handOver' in state ? { handOver: handOver(state.handOver) } : {}),
    ...('why' in state ? { by: said(state.by), why: said(state.why) } : {}),
    ...('reason' in state ? { reason: said(state.reason) } : {}),
    ...('whoCanHelp' in state ? { whoCanHelp: said(state.whoCanHelp) } : {}),
    ...('source' in state && state.source !== null
      ? { source: { ...state.source, file: said(state.source.file), sheet: said(state.source.sheet) } }
      : {}),
  }
}
