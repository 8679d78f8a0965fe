import { accept, refuse, type Decision } from '../decision'
import type { Member, Role } from './types'

export const deskRoles = ['staff', 'secretary', 'property'] as const
export type DeskRole = (typeof deskRoles)[number]

export interface Appointed {
  type: 'appointed'
  memberId: string
  roles: readonly Role[]
}

/**
 * Gives a member exactly these roles of the desk; being a resident or a volunteer is not touched. A community always
 * keeps one secretary: somebody must be able to appoint the next.
 * @param secretaries how many members are secretary now
 */
export function decideAppoint(
  member: Pick<Member, 'memberId' | 'roles'>,
  desk: readonly DeskRole[],
  secretaries: number,
): Decision<Appointed, 'member.lastSecretary'> {
  const losesOne = member.roles.includes('secretary') && !desk.includes('secretary')
  if (losesOne && secretaries <= 1) return refuse('member.lastSecretary')
  const kept = member.roles.filter((role) => !(deskRoles as readonly Role[]).includes(role))
  const wanted = deskRoles.filter((role) => desk.includes(role))
  return accept({ type: 'appointed', memberId: member.memberId, roles: [...kept, ...wanted] })
}
