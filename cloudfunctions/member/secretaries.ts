import type { ActionName } from '../../contract/names'
import type { MemberContext } from '../platform/context'
import type { MemberDocument } from '../platform/documents'
import { Refused } from '../platform/reply'
import type { Store } from '../platform/store'
import type { Transaction } from '../platform/transaction'

/**
 * One's own document as it stands inside the transaction: what the router read may be old by now. Throws `member.none`
 * when they have left since: what was blanked must not be written again.
 */
export async function ownDocument(
  tx: Transaction,
  { member }: MemberContext<ActionName>,
): Promise<MemberDocument> {
  const found = await tx.get('members', member.memberId)
  if (found?.openid !== member.openid) throw new Refused('member.none')
  return found
}

/** More secretaries than any community has. */
const secretariesMax = 20

/** Who is secretary now, by id. */
export async function secretaryIds(store: Store, communityId: string): Promise<string[]> {
  const found = await store.find(
    'members',
    { communityId, roles: 'secretary' },
    { orderBy: [['joinedAt', 'desc']], limit: secretariesMax, fields: ['memberId'] },
  )
  return found.map(({ memberId }) => memberId)
}

/**
 * How many secretaries there are, for a transaction in which one goes. Two who go at once meet in the community's
 * document: each alone would leave one, both together none.
 */
export async function secretariesNow(
  tx: Transaction,
  { services, communityId }: Pick<MemberContext<ActionName>, 'services' | 'communityId'>,
): Promise<number> {
  const ids = await secretaryIds(services.store, communityId)
  await tx.increase('communities', communityId, 'deskVersion', 1)
  let count = 0
  for (const memberId of ids) {
    const member = await tx.get('members', memberId)
    if (member?.roles.includes('secretary')) count += 1
  }
  return count
}
