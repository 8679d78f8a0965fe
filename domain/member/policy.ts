import type { Member, Role } from './types'

/** What only some roles may do in their own community. */
const mayDo = {
  /** publish, hand over, decline, block, confirm for others, enter phone and desk reports, see the register */
  runDesk: ['staff', 'secretary'],
  /** answer what was handed over */
  answerHandOver: ['property', 'staff', 'secretary'],
  score: ['staff', 'secretary'],
  /** post a settlement */
  settle: ['secretary'],
  reviewVolunteers: ['staff', 'secretary'],
  /** hand goods over, keep the stock book */
  runMarket: ['staff', 'secretary'],
  grab: ['volunteer'],
} as const satisfies Record<string, readonly Role[]>

export type MemberAct = keyof typeof mayDo

/** By role alone; what depends on the thing itself (own order, own family) is decided by its own rules. */
export function can(member: Pick<Member, 'roles'>, act: MemberAct): boolean {
  const allowed: readonly Role[] = mayDo[act]
  return member.roles.some((role) => allowed.includes(role))
}
