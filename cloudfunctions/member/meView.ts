import type { MeView } from '../../contract/views/member'
import type { MemberDocument } from '../platform/documents'

/** Oneself, whole: nobody else ever gets this view. */
export function meView(member: MemberDocument): MeView {
  const { memberId, communityId, name, phone, home, roles, volunteer, unitIds = [] } = member
  const units = unitIds.length === 0 ? {} : { unitIds }
  return { memberId, communityId, name, phone, home, roles, volunteer, ...units }
}
