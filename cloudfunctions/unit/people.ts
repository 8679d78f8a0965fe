import type { Transaction } from '../platform/transaction'

/** From then on their phone offers them to act for it, and the router lets them. */
export async function startActing(tx: Transaction, memberId: string, unitId: string): Promise<boolean> {
  const member = await tx.get('members', memberId)
  // They have left meanwhile.
  if (member === null || member.roles.length === 0) return false
  const { unitIds = [], version } = member
  await tx.update('members', memberId, { unitIds: [...new Set([...unitIds, unitId])], version: version + 1 })
  return true
}

export async function stopActing(tx: Transaction, memberId: string, unitId: string): Promise<void> {
  const member = await tx.get('members', memberId)
  if (member?.unitIds?.includes(unitId) !== true) return
  const unitIds = member.unitIds.filter((id) => id !== unitId)
  await tx.update('members', memberId, { unitIds, version: member.version + 1 })
}
