import { searchKeysOf } from '../../../domain/order/searchKeys'
import type { MemberDocument, OrderDocument } from '../../../cloudfunctions/platform/documents'
import { householdMs } from '../../../domain/member/homes'
import { forgottenName } from '../../../domain/member/forget'
import { crewOf } from '../../../domain/order/crew'
import { objectionsOf, openObjections } from '../../../domain/objection/objections'
import { appealAt, lapsedIds } from '../../../domain/order/lapses'
import { offersOf } from '../../../domain/order/offers'
import { holdKeys } from '../../../domain/order/keys'
import { lateAt, pressingAt, rankOf } from '../../../domain/case/clocks'
import { orderClocks } from '../../../domain/order/due'
import { joinersOf } from '../../../domain/order/join'
import { crewStatuses, isUnmended, underWayStatuses } from '../../../domain/order/phases'
import type { OrderStatus } from '../../../domain/order/types'
import type { World } from '../world'
import type { Complain } from './complaints'

/** What stands in an order's document, by itself and beside the others. */
export function checkOrders(world: World, complain: Complain): void {
  const orders = world.documents('orders')
  const members = new Map(world.documents('members').map((member) => [member.memberId, member]))
  const owners = new Map<string, string>()
  for (const order of orders) {
    const say = (what: string) => complain(`order ${order.state.no} (${order.status}): ${what}`)
    checkCrew(order, say)
    checkMirror(order, say)
    checkJournal(order, say)
    checkObjections(order, say)
    checkScorer(order, members, say)
    for (const key of order.keys) {
      const other = owners.get(key)
      if (other !== undefined) say(`the key ${key} is another order's too`)
      owners.set(key, order._id)
    }
  }
  checkHolds(orders, complain)
}

const boardStatuses: ReadonlySet<OrderStatus> = new Set(['open', 'taken', 'working'])

/** At most `slots` people hold an order, and nobody is in it twice. */
function checkCrew(order: OrderDocument, say: (what: string) => void): void {
  const { state } = order
  const crew = crewOf(state)
  const waiting = 'waiting' in state ? state.waiting : []
  const offers = offersOf(state)
  if (crew.length + offers.length > state.terms.slots)
    say(`${crew.length} people hold it, ${offers.length} are asked, ${state.terms.slots} may`)
  if (waiting.length > state.terms.waitMax) say(`${waiting.length} stand in line, ${state.terms.waitMax} may`)
  const everybody = [...crew, ...offers, ...waiting].map(({ memberId }) => memberId)
  if (new Set(everybody).size < everybody.length) say('somebody is in it twice')
  if (state.status === 'taken' && crew.length !== state.terms.slots) say('taken, but not every place is')
  if (state.status === 'open' && crew.length >= state.terms.slots) say('open, but every place is taken')
  if (boardStatuses.has(state.status) && (state.terms.firm ?? []).length > 0)
    say('volunteers have what only a firm may touch')
  for (const member of crew) {
    if (member.personId === state.reporter.personId) say('its reporter holds it')
    const { home } = member
    if (home !== null && JSON.stringify(home) === JSON.stringify(state.place))
      say('somebody mends their own home')
  }
  const named = [...crew, ...offers, ...waiting, state.reporter]
  const objectors = objectionsOf(state).map(({ person }) => person)
  for (const { name, memberId } of [...named, ...objectors]) {
    if (memberId === null || name === forgottenName) continue
    // Who is not listed here would be missed when they ask to be forgotten (U4).
    if (!order.peopleIds.includes(memberId)) say('it names somebody who is not among its people')
  }
  if ('score' in state && state.score.approvedBy !== undefined) {
    const { approvedBy, byMemberId } = state.score
    if (approvedBy === byMemberId || crew.some(({ memberId }) => memberId === approvedBy))
      say('nobody else agreed to what one did alone')
  }
  if ('score' in state && crew.some(({ memberId }) => memberId === state.score.byMemberId)) {
    say('somebody scored their own work')
  }
}

/** The fields beside the state are what the indexes find it by: each must say what the state says. */
function checkMirror(order: OrderDocument, say: (what: string) => void): void {
  const { state } = order
  const crew = crewOf(state)
  const waiting = 'waiting' in state ? state.waiting : []
  const active = crewStatuses.includes(state.status)
  const holds = active ? crew.map(({ personId, holdNo }) => holdKeys(personId, holdNo).at(-1) ?? '') : []
  // An old table is known by its own key.
  const requests = order.journal.map(({ key }) => key).filter((key) => /^(?:req|import):/.test(key))
  const clocks = orderClocks(state)
  const urgent = state.urgent && isUnmended(state.status)
  const said = state.voice === undefined ? [] : [`voice:${state.voice}`]
  const expected = {
    _id: state.orderId,
    communityId: state.communityId,
    status: state.status,
    kind: state.kind,
    since: state.since,
    reportedAt: state.reportedAt,
    publishedAt: 'publishedAt' in state ? state.publishedAt : null,
    ...clocks,
    lateAt: lateAt(clocks),
    pressingAt: pressingAt(urgent, state.reportedAt, clocks),
    rank: rankOf(urgent, state.status === 'open' ? state.publishedAt : state.since),
    reporterId: state.reporter.memberId,
    objectionAt: openObjections(state)[0]?.at ?? null,
    searchKeys: searchKeysOf(state),
    lapsedIds: lapsedIds(state),
    appealAt: appealAt(state),
    joinerIds: underWayStatuses.includes(state.status)
      ? joinersOf(state)
          .map(({ memberId }) => memberId)
          .sort()
      : [],
    activeIds: active ? [...crew, ...waiting, ...offersOf(state)].map(({ memberId }) => memberId).sort() : [],
    keys: [
      `self:${state.orderId}`,
      `no:${state.communityId}:${state.no}`,
      ...said,
      ...holds,
      ...requests,
    ].sort(),
  }
  const found: Record<string, unknown> = {
    ...order,
    joinerIds: [...(order.joinerIds ?? [])].sort(),
    activeIds: [...order.activeIds].sort(),
    keys: [...order.keys].sort(),
  }
  for (const [field, value] of Object.entries(expected)) {
    if (JSON.stringify(found[field]) !== JSON.stringify(value)) {
      say(`${field} is ${JSON.stringify(found[field])}, the state says ${JSON.stringify(value)}`)
    }
  }
}

/** Once from each person, answered by somebody who has no part in it; nothing is paid before (P4). */
function checkObjections({ state, journal }: OrderDocument, say: (what: string) => void): void {
  const objections = objectionsOf(state)
  const people = objections.map(({ person }) => person.memberId)
  if (new Set(people).size < people.length) say('somebody objects twice')
  if (state.status === 'settled' && openObjections(state).length > 0) say('paid, although somebody objects')
  const crew = crewOf(state).map(({ memberId }) => memberId)
  for (const { person, answer } of objections) {
    if (answer === null) continue
    if ([...crew, person.memberId].includes(answer.byMemberId)) say('somebody answered in their own cause')
    const last = 'score' in state && answer.outcome === 'kept' && answer === objections.at(-1)?.answer
    if (last && state.score.byMemberId === answer.byMemberId) say('who scored it let the score stand')
  }
  const remade = journal
    .flatMap(({ events }) => events)
    .filter(({ type }) => type === 'scoreCorrected' || type === 'scoreWithdrawn').length
  if ('score' in state && (state.score.revision ?? 0) !== remade)
    say('made anew more often or less than its journal says')
}

/** Nobody scores for points the work of whom they have named as family, nor of who has named them (P1). */
function checkScorer(
  { state }: OrderDocument,
  members: ReadonlyMap<string, MemberDocument>,
  say: (what: string) => void,
): void {
  if (!('score' in state)) return
  const { byMemberId, at } = state.score
  const names = (one: string, other: string) =>
    (members.get(one)?.family ?? []).some(
      ({ memberId, since, endedAt }) =>
        memberId === other && since < at && (endedAt === null || at < endedAt + householdMs),
    )
  for (const { memberId } of crewOf(state)) {
    if (names(byMemberId, memberId) || names(memberId, byMemberId)) say('somebody scored their family')
  }
}

/** Where each kind of event leaves an order; those that are not here leave it where it was, or depend on the crew. */
const leadsTo: Readonly<Record<string, readonly OrderStatus[]>> = {
  reported: ['reported'],
  published: ['open'],
  handedOver: ['handedOver'],
  answered: ['finished', 'unresolved'],
  declined: ['declined'],
  blocked: ['blocked'],
  withdrawn: ['withdrawn'],
  recorded: ['recorded'],
  grabbed: ['open', 'taken'],
  waited: ['open', 'taken'],
  leftLine: crewStatuses,
  timeSet: ['open', 'taken'],
  timeDeclined: ['open', 'taken'],
  // One of two at work may be taken back: the other goes on.
  released: ['open', 'working'],
  placeOffered: ['open'],
  asked: ['open'],
  offerEnded: ['open'],
  placeGiven: ['open', 'taken'],
  promiseWarned: ['open', 'taken'],
  started: ['working'],
  finished: ['finished'],
  leftUnresolved: ['unresolved'],
  contactViewed: crewStatuses,
  overdueTold: ['handedOver'],
  accepted: ['handedOver'],
  confirmed: ['confirmed'],
  // First to whoever came before, when any of them can come.
  reopened: ['reported', 'open'],
  reopenUndone: ['finished', 'confirmed'],
  scoreProposed: ['confirmed'],
  scoreReturned: ['confirmed'],
  scored: ['scored'],
  settled: ['settled'],
  objected: ['scored'],
  scoreKept: ['scored'],
  scoreCorrected: ['scored'],
}

function checkJournal({ state, journal, version, keys }: OrderDocument, say: (what: string) => void): void {
  const events = journal.flatMap((entry) => entry.events.map(({ type }) => type))
  // Calls, appeals and corrections are about what was, and whoever joins only looks on, whatever the order is doing now.
  const last = events.filter((type) => !/^lapse|^called$|^corrected$|^(un)?joined$/.test(type)).at(-1) ?? ''
  if (!(leadsTo[last] ?? []).includes(state.status)) say(`the last event in its journal is ${last}`)
  const count = (type: string) => events.filter((each) => each === type).length
  if (count('reopened') - count('reopenUndone') !== state.reopenedCount)
    say('reopened more often or less than its journal says')
  if (
    count('reported') + count('recorded') !== 1 ||
    count('scored') > 1 + count('scoreWithdrawn') ||
    count('settled') > 1
  )
    say('something happened to it twice')
  if (version < journal.length) say(`version ${version} has ${journal.length} lines of journal`)
  const requests = journal.map(({ key }) => key).filter((key) => key.startsWith('req:'))
  if (new Set(requests).size < requests.length) say('one request stands in its journal twice')
  if (requests.some((request) => !keys.includes(request)))
    say('a request of its journal is not among its keys')
}

/** Nobody holds more than they may (V4), and each place number of a person is used once. */
function checkHolds(orders: readonly OrderDocument[], complain: Complain): void {
  const held = new Map<string, { max: number; places: number[] }>()
  for (const { state } of orders) {
    if (!crewStatuses.includes(state.status)) continue
    for (const { personId, holdNo } of crewOf(state)) {
      const mine = held.get(personId) ?? { max: 0, places: [] }
      held.set(personId, { max: Math.max(mine.max, state.terms.heldMax), places: [...mine.places, holdNo] })
    }
  }
  for (const { max, places } of held.values()) {
    if (places.length > max) complain(`somebody holds ${places.length} orders, ${max} may`)
    if (new Set(places).size < places.length) complain(`somebody holds two orders on place ${places.join()}`)
    if (places.some((place) => place < 1 || place > max))
      complain(`somebody holds place ${places.join()} of ${max}`)
  }
}
