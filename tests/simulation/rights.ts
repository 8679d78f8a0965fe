import type { CaseDocument } from '../../cloudfunctions/platform/collections/cases'
import type { ConsentDocument, MemberDocument, OrderDocument } from '../../cloudfunctions/platform/documents'
import type { Secret, Tells } from '../../cloudfunctions/testing/specimen'
import type { Need } from '../../domain/need/types'
import { isHeld } from '../../domain/order/crew'
import type { OrderState } from '../../domain/order/states'
import { storyOf } from '../../domain/order/story'
import type { Delivery } from './client'
import { correctedFrom, correctedMax, invent, persons, proxiesFrom, proxiesMax, type Person } from './people'
import type { World } from './world'

// Who may know what of whom, written from the privacy rule and not from the views.

/** How things stood when the step began, and when that was. */
export interface Before {
  before: readonly OrderDocument[]
  cases: readonly CaseDocument[]
  consents: readonly ConsentDocument[]
  members: readonly MemberDocument[]
  began: number
}

const invented = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => invent(from + index))
/** What else people of the cast may be called. */
export const corrected = invented(correctedFrom, correctedMax)
/** With them, people whom only the desk knows. */
export const others = [...invented(proxiesFrom, proxiesMax), ...corrected]

interface Step {
  /** every order as it was before and as it is after */
  versions: readonly OrderDocument[]
  began: number
}

interface Named {
  name: string
  phone: string
  home: { room: string } | null
}
/** @param kinds everything unless given */
export type Grant = (person: Named, kinds?: readonly Secret[]) => void

/** What the desk put right stands in the history as it was. */
const formerly = (state: OrderState): Named[] =>
  storyOf(state).flatMap((entry) => {
    if (entry.what !== 'corrected') return []
    const { name = state.reporter.name, phone = state.reporter.phone, place = state.place } = entry.before
    return [{ name, phone, home: place }]
  })

/** While they hold an order, its crew know where to go and whom to call (V6); one another's names they know for good. */
export function grantCrew(
  step: Step,
  tells: Tells,
  move: Delivery['move'],
  ids: Set<string>,
  grant: Grant,
): void {
  const mine = (memberId: string | null) => memberId !== null && ids.has(memberId)
  const held = new Set(
    step.versions
      .filter(({ state }) => 'crew' in state && state.crew.some(({ memberId }) => mine(memberId)))
      .map(({ _id }) => _id),
  )
  for (const { _id, state, journal } of step.versions) {
    const crew = 'crew' in state ? state.crew : []
    const waiting = 'waiting' in state ? state.waiting : []
    // Both were in it at one moment of this step, though neither its beginning nor its end shows it.
    if (held.has(_id)) for (const other of crew) grant(other, tells.crew ?? [])
    if (tells.holder === undefined || move.input['orderId'] !== _id) continue
    // Who grabbed it, or was in line for it, may have held and lost it again within this step.
    const grabbed = journal.some(
      ({ action, at, byMemberId }) => action === 'order.grab' && at >= step.began && mine(byMemberId),
    )
    const part = isHeld(state) && [...crew, ...waiting].some(({ memberId }) => mine(memberId))
    if (!part && !grabbed) continue
    // In the words of the report everything stands as it was said, also what was put right since.
    for (const named of [{ ...state.reporter, home: state.place }, ...formerly(state)])
      grant(named, tells.holder)
  }
}

/** While somebody has claimed a need, for themselves or for their unit, they know for whom it is and what was said (C1). */
export function grantHelpers(
  world: World,
  { cases, began }: Before,
  tells: Tells,
  { input }: Delivery['move'],
  mine: readonly MemberDocument[],
  grant: Grant,
): void {
  const keys = new Set(mine.flatMap(({ memberId, unitIds = [] }) => [memberId, ...unitIds]))
  for (const { _id, kind, state, journal } of [...cases, ...world.documents('cases')]) {
    if (kind !== 'need') continue
    const need = state as Need
    if (mine.some(({ memberId }) => memberId === need.asker.memberId)) grant(need.asker)
    if (tells.holder === undefined || input['needId'] !== _id) continue
    const isHelping = need.status === 'claimed' || need.status === 'done'
    const holder = isHelping ? (need.helper.as === 'unit' ? need.helper.unitId : need.helper.memberId) : ''
    // Claimed and settled, or lost again, within this step.
    const claimed = journal.some(
      ({ action, at, byMemberId }) => action === 'need.claim' && at >= began && keys.has(byMemberId ?? ''),
    )
    if (keys.has(holder) || claimed) grant(need.asker, tells.holder)
  }
}

/** Who asked to act for somebody wrote down who that is; whoever was asked for is told by whom (R3). */
export function grantFamily(
  { versions, consents }: { versions: readonly OrderDocument[]; consents: readonly ConsentDocument[] },
  tells: Tells,
  { input }: Delivery['move'],
  ids: ReadonlySet<string>,
  grant: Grant,
): void {
  const isMine = (memberId: string | null) => memberId !== null && ids.has(memberId)
  for (const { helper, principal } of consents) {
    if (isMine(helper.memberId)) grant(principal)
    if (isMine(principal.memberId)) grant({ ...helper, home: null }, tells.family ?? [])
  }
  // The crew calls whoever acts for the resident, as long as it holds the order.
  for (const { _id, state, journal } of versions) {
    if (tells.holder === undefined || input['orderId'] !== _id || state.proxy === undefined) continue
    const { proxy } = state
    const crew = 'crew' in state ? state.crew : []
    const held = journal.some(({ action, byMemberId }) => action === 'order.grab' && isMine(byMemberId))
    const consent = consents.find((one) => one._id === proxy.consentId)
    if (held || crew.some(({ memberId }) => isMine(memberId)))
      grant({ ...(consent?.helper ?? { name: proxy.name, phone: '-' }), home: null }, tells.holder)
  }
}

export const isOfDesk = (mine: readonly MemberDocument[]): boolean =>
  mine.some(({ roles }) => roles.includes('staff') || roles.includes('secretary'))

/** Who stands in what only the desk reads: needs, consents, old tables. */
export function grantBooks(
  world: World,
  { move, consents }: { move: Delivery['move']; consents: readonly ConsentDocument[] },
  grant: Grant,
): void {
  for (const { kind, state } of world.documents('cases')) if (kind === 'need') grant((state as Need).asker)
  for (const { helper, principal } of consents) {
    grant({ ...helper, home: null })
    grant(principal)
  }
  if (move.action.startsWith('register.import')) for (const person of others) grant(person)
}

/** All that one person was ever called. */
function correctedBy(openid: string): readonly Pick<Person, 'name' | 'phone' | 'home'>[] {
  const person = persons.find((each) => each.openid === openid)
  if (person === undefined) return []
  return person.key === 'bert' ? [person, ...corrected] : [person]
}

/** The desk of a community sees its people and its orders, in the lists made for that and nowhere else. */
export function grantDesk(
  members: readonly MemberDocument[],
  mine: readonly MemberDocument[],
  versions: readonly OrderDocument[],
  grant: Grant,
): void {
  const desks = new Set(
    mine
      .filter(({ roles }) => roles.includes('staff') || roles.includes('secretary'))
      .map(({ communityId }) => communityId),
  )
  for (const member of members) {
    if (!desks.has(member.communityId)) continue
    grant(member)
    // What bert corrected since stands in older books.
    for (const once of correctedBy(member.openid)) grant(once)
  }
  for (const { communityId, state, journal } of versions) {
    if (!desks.has(communityId)) continue
    grant({ ...state.reporter, home: state.place })
    for (const once of formerly(state)) grant(once)
    for (const person of 'crew' in state ? state.crew : []) grant(person)
    for (const { byName } of journal) grant({ name: byName, phone: '-', home: null })
  }
}
