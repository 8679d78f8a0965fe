import { bodyIdOf } from '../../domain/member/acting'
import type { MemberRow } from '../../contract/views/member'
import type { MemberDocument } from '../platform/documents'

/** A member as the desk sees them. */
export function memberRow(member: MemberDocument): MemberRow {
  const { memberId, name, phone, home, roles, volunteer, joinedAt } = member
  return {
    memberId,
    name,
    phone,
    home,
    roles,
    volunteer: volunteer?.status ?? null,
    bodyId: bodyIdOf(member),
    joinedAt,
  }
}
