import type { ActionName, OutputOf } from '../../contract/actions'
import type { Reply } from '../../contract/refusals'
import type { Call, MemberContext } from './context'
import { accepted, refused } from './reply'
import { inTransaction, type Transaction } from './transaction'

/** Where the answer of this request lies once it was given. */
export const journalIdOf = ({ person, requestId }: Pick<Call<ActionName>, 'person' | 'requestId'>): string =>
  `${person.personId}:${requestId}`

/**
 * Runs a command that is not an order's own, once for each requestId: its effect, its answer and its retry key are
 * written together. A repeat gets the stored answer; the same id with other content `request.idReused`. What is
 * refused leaves nothing behind, so that it may be tried again under the same id.
 * @param note why, in the words of who did it
 */
export function journaled<Name extends ActionName>(
  context: MemberContext<Name>,
  work: (tx: Transaction) => Promise<Reply<OutputOf<Name>>>,
  note = '',
): Promise<Reply<OutputOf<Name>>> {
  const { action, hash, at, communityId, member, services } = context
  const _id = journalIdOf(context)
  return inTransaction(services, async (tx) => {
    const before = await tx.get('journal', _id)
    if (before !== null) {
      return before.hash === hash ? accepted(before.answer as OutputOf<Name>) : refused('request.idReused')
    }
    const reply = await work(tx)
    if (!reply.ok) return reply
    await tx.add('journal', {
      _id,
      communityId,
      at,
      byMemberId: member.memberId,
      action,
      hash,
      answer: reply.data,
      note,
    })
    return reply
  })
}
