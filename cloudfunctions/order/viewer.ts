import { maskName } from '../../domain/kernel/mask'
import { can } from '../../domain/member/policy'
import { crewOf } from '../../domain/order/crew'
import { releasesOf, storyOf, visitsOf } from '../../domain/order/story'
import type { OrderState } from '../../domain/order/types'
import type { MemberDocument } from '../platform/documents'
import { isCrew, isReporter } from './rights'

/** What a member is to one order; everything a view may show follows from it. */
export interface Viewer {
  member: MemberDocument
  staff: boolean
  reporter: boolean
  crew: boolean
  /** was in its crew, be it that they hold it no more */
  came: boolean
  /** of the property company, to whom it was handed over at some time */
  body: boolean
  /** place in line, from 1; 0 when not in line */
  place: number
}

export function viewerOf(member: MemberDocument, state: OrderState): Viewer {
  const waiting = 'waiting' in state ? state.waiting : []
  return {
    member,
    staff: can(member, 'runDesk'),
    reporter: isReporter(member, state),
    crew: isCrew(member, state),
    came: cameOnce(member.memberId, state),
    body: member.roles.includes('property') && wasHandedOver(state),
    place: waiting.findIndex(({ memberId }) => memberId === member.memberId) + 1,
  }
}

const cameOnce = (memberId: string, state: OrderState): boolean =>
  releasesOf(state).some((release) => release.memberId === memberId) ||
  visitsOf(state).some(({ crew }) => crew.some((one) => one.memberId === memberId))

const wasHandedOver = (state: OrderState): boolean =>
  storyOf(state).some((entry) => entry.what === 'handedOver' && entry.to === 'property')

/** Takes part in it, so that what was done and said about it may be read. */
export const takesPart = ({ staff, reporter, crew }: Viewer): boolean => staff || reporter || crew

/**
 * Before it is on the board an order is the business of the reporter and the desk, and of whom it was handed to; whoever
 * had a part in it may always see what became of it.
 */
export function maySee(viewer: Viewer, state: OrderState): boolean {
  if (takesPart(viewer) || viewer.place > 0 || viewer.came || viewer.body) return true
  if (state.status === 'handedOver') return viewer.member.roles.includes('property')
  return 'publishedAt' in state || crewOf(state).length > 0
}

/** Names of volunteers: whole for the desk and for their own crew, masked for everyone else. */
export function crewName(viewer: Viewer, name: string): string {
  return viewer.staff || viewer.crew ? name : maskName(name)
}
