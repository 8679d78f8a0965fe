import { accept, refuse, type Decision } from '../kernel/decision'
import type { Member, Role } from './types'

export const deskRoles = ['staff', 'secretary', 'property'] as const
export type DeskRole = (typeof deskRoles)[number]

export interface Appointed {
  type: 'appointed'
  memberId: string
  roles: readonly Role[]
}

/** The member is a secretary and would be none with exactly these roles of the desk. */
export const losesSecretary = ({ roles }: Pick<Member, 'roles'>, desk: readonly DeskRole[]): boolean =>
  roles.includes('secretary') && !desk.includes('secretary')

/**
 * Gives a member exactly these roles of the desk; being a resident or a volunteer is not touched. A community always
 * keeps one secretary: somebody must be able to appoint the next.
 * @param secretaries how many members are secretary now; matters only when one goes
 */
export function decideAppoint(
  member: Pick<Member, 'memberId' | 'roles'>,
  desk: readonly DeskRole[],
  secretaries: number,
): Decision<Appointed, 'member.lastSecretary'> {
  if (losesSecretary(member, desk) && secretaries <= 1) return refuse('member.lastSecretary')
  const kept = member.roles.filter((role) => !(deskRoles as readonly Role[]).includes(role))
  const wanted = deskRoles.filter((role) => desk.includes(role))
  return accept({ type: 'appointed', memberId: member.memberId, roles: [...kept, ...wanted] })
}
