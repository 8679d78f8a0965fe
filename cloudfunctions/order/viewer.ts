import { maskName } from '../../domain/kernel/mask'
import { can } from '../../domain/member/policy'
import { crewOf } from '../../domain/order/crew'
import type { OrderState } from '../../domain/order/types'
import type { MemberDocument } from '../platform/documents'
import { isCrew, isReporter } from './rights'

/** What a member is to one order; everything a view may show follows from it. */
export interface Viewer {
  member: MemberDocument
  staff: boolean
  reporter: boolean
  crew: boolean
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
    place: waiting.findIndex(({ memberId }) => memberId === member.memberId) + 1,
  }
}

/** Takes part in it, so that what was done and said about it may be read. */
export const takesPart = ({ staff, reporter, crew }: Viewer): boolean => staff || reporter || crew

/** Before it is on the board an order is the business of the reporter and the desk, and of whom it was handed to. */
export function maySee(viewer: Viewer, state: OrderState): boolean {
  if (takesPart(viewer) || viewer.place > 0) return true
  if (state.status === 'handedOver') return viewer.member.roles.includes('property')
  return 'publishedAt' in state || crewOf(state).length > 0
}

/** Names of volunteers: whole for the desk and for their own crew, masked for everyone else. */
export function crewName(viewer: Viewer, name: string): string {
  return viewer.staff || viewer.crew ? name : maskName(name)
}
