import type { ActionName } from '../../contract/actions'
import type { MemberContext } from './context'
import type { MemberDocument } from './documents'
import type { Store } from './store'
import type { Transaction } from './transaction'

/** One's own document as it stands inside the transaction: what the router read may be old by now. */
export async function ownDocument(
  tx: Transaction,
  { member }: MemberContext<ActionName>,
): Promise<MemberDocument> {
  const found = await tx.get('members', member.memberId)
  if (found === null) throw new Error('a member is gone in the middle of their own call')
  return found
}

/** More secretaries than any community has. */
const secretariesMax = 20

/** Who is secretary now, by id; inside a transaction they are looked at again one by one. */
export async function secretaryIds(store: Store, communityId: string): Promise<string[]> {
  const found = await store.find(
    'members',
    { communityId, roles: 'secretary' },
    { orderBy: [['joinedAt', 'desc']], limit: secretariesMax, fields: ['memberId'] },
  )
  return found.map(({ memberId }) => memberId)
}

export async function countSecretaries(tx: Transaction, ids: readonly string[]): Promise<number> {
  let count = 0
  for (const memberId of ids) {
    const member = await tx.get('members', memberId)
    if (member?.roles.includes('secretary')) count += 1
  }
  return count
}

/** Makes two changes of the desk's roles meet: each alone would leave one secretary, both together none. */
export async function touchDesk(tx: Transaction, communityId: string): Promise<void> {
  const community = await tx.get('communities', communityId)
  if (community === null) throw new Error('a member of a community that is not there')
  await tx.update('communities', communityId, { deskVersion: (community.deskVersion ?? 0) + 1 })
}
