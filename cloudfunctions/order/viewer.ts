import { maskName } from '../../domain/kernel/mask'
import { actingAs, bodyOf, consentOf, relationsTo, type Acting, type Thing } from '../../domain/member/acting'
import { can } from '../../domain/member/policy'
import { thingOf } from '../../domain/order/thing'
import { offersOf } from '../../domain/order/offers'
import type { OrderState } from '../../domain/order/states'
import type { Offer } from '../../domain/order/types'
import type { MemberDocument } from '../platform/documents'

/** What a member is to one order; everything a view may show follows from it. */
export interface Viewer {
  member: MemberDocument
  acting: Acting
  staff: boolean
  reporter: boolean
  crew: boolean
  /** was in its crew, be it that they hold it no more */
  came: boolean
  /** meets the same and follows it, and is nothing else to it */
  joined: boolean
  /** the body they work for, when it was handed over to that at some time; null when never */
  bodyId: string | null
  /** it lies with that body now */
  bodyHasIt: boolean
  /** place in line, from 1; 0 when not in line */
  place: number
  /** the place that is kept for them until they answer */
  offer: Offer | null
}

/** @param acting in what right they look; for themselves unless the call says otherwise */
export function viewerOf(member: MemberDocument, state: OrderState, acting = actingAs(member)): Viewer {
  const waiting = 'waiting' in state ? state.waiting : []
  const { memberId } = member
  const thing = thingOf(state)
  return {
    member,
    acting,
    staff: can(acting, 'runDesk'),
    reporter: speaksFor(acting, thing),
    crew: thing.holderIds.includes(memberId),
    joined: joinsOnly(acting, thing),
    came: thing.formerIds.includes(memberId),
    ...bodyPart(acting, thing),
    place: waiting.findIndex((one) => one.memberId === memberId) + 1,
    offer: offersOf(state).find((one) => one.memberId === memberId) ?? null,
  }
}

function bodyPart(acting: Acting, { sentTo, onceSentTo }: Thing): Pick<Viewer, 'bodyId' | 'bodyHasIt'> {
  const bodyId = bodyOf(acting)
  if (bodyId === null || !(sentTo === bodyId || onceSentTo.includes(bodyId)))
    return { bodyId: null, bodyHasIt: false }
  return { bodyId, bodyHasIt: sentTo === bodyId }
}

/** It is their own, or theirs for whom they act. */
const speaksFor = ({ memberId, capacities }: Acting, thing: Thing): boolean =>
  capacities.some((capacity) => relationsTo(memberId, capacity, thing).includes('own'))

/** Their neighbours' eyes: no name, no door, and before it was on the board not a word of it. */
const joinsOnly = (acting: Acting, thing: Thing): boolean =>
  consentOf(acting) === null &&
  !can(acting, 'runDesk') &&
  thing.joinerIds.includes(acting.memberId) &&
  ![thing.ownerId, ...thing.holderIds, ...thing.waitingIds].includes(acting.memberId)

/** Takes part in it, so that what was done and said about it may be read. */
export const takesPart = ({ staff, reporter, crew }: Viewer): boolean => staff || reporter || crew

/** Works for a body that had it, and has no other part in it: what passed between others is nothing to them (R5). */
export const ofBodyOnly = (viewer: Viewer): boolean =>
  viewer.bodyId !== null && !takesPart(viewer) && !viewer.came

/** Names of volunteers: whole for the desk and for their own crew, masked for everyone else. */
export function crewName(viewer: Viewer, name: string): string {
  return viewer.staff || viewer.crew ? name : maskName(name)
}
