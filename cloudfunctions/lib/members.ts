import type { ActionName } from '../../contract/actions'
import type { MemberContext } from './context'
import type { MemberDocument } from './documents'
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
