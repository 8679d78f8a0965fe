import type { Member, Role } from './types'

/**
 * What only some roles may do in their own community: the one table of permissions. The contract names a deed for each
 * action, the router asks here, views and rules ask here, and docs/permissions.md is printed from here.
 */
const mayDo = {
  /** publish, hand over, decline, block, confirm for others, enter phone and desk reports, see the register */
  runDesk: ['staff', 'secretary'],
  /** answer what was handed over */
  answerHandOver: ['property', 'staff', 'secretary'],
  /** give points to a crew, answer who objects to them */
  score: ['staff', 'secretary'],
  /** post a settlement */
  settle: ['secretary'],
  reviewVolunteers: ['staff', 'secretary'],
  /** hand goods over, keep the stock book */
  runMarket: ['staff', 'secretary'],
  /** change what the community sets for itself, take its books along */
  govern: ['secretary'],
  /** give and take the roles of the desk */
  appoint: ['secretary'],
  readBoard: ['volunteer', 'staff', 'secretary'],
  /** grab, stand in line, give back, start and finish */
  serve: ['volunteer'],
} as const satisfies Record<string, readonly Role[]>

export type Deed = keyof typeof mayDo
/** @internal for the tests of the table */
export const deeds = Object.keys(mayDo) as readonly Deed[]

export const rolesThatMay = (deed: Deed): readonly Role[] => mayDo[deed]

/** By role alone; what depends on the thing itself (own order, own family) is decided by its own rules. */
export function can(member: Pick<Member, 'roles'>, deed: Deed): boolean {
  const allowed = rolesThatMay(deed)
  return member.roles.some((role) => allowed.includes(role))
}
