import { can } from '../../domain/member/policy'
import { crewOf } from '../../domain/order/crew'
import type { OrderState } from '../../domain/order/types'
import type { MemberDocument } from '../platform/documents'

type Viewer = Pick<MemberDocument, 'memberId' | 'roles'>

export const isReporter = (member: Viewer, state: OrderState): boolean =>
  state.reporter.memberId === member.memberId

export const isCrew = (member: Viewer, state: OrderState): boolean =>
  crewOf(state).some(({ memberId }) => memberId === member.memberId)

/** The reporter; for people without an account, the desk that wrote it down for them (R2). */
export const speaksForReporter = (member: Viewer, state: OrderState): boolean =>
  isReporter(member, state) || (state.reporter.memberId === null && can(member, 'runDesk'))

/** As whom this member may say that it is mended: nobody confirms their own work for somebody else. */
export function confirmsAs(member: Viewer, state: OrderState): 'reporter' | 'staff' | null {
  if (isReporter(member, state)) return 'reporter'
  return can(member, 'runDesk') && !isCrew(member, state) ? 'staff' : null
}
