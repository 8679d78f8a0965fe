import type { OutputOf } from '../../contract/actions'
import type { ActionName } from '../../contract/names'
import type { Reply } from '../../contract/refusals'
import { memberHandler, type Call, type Handler, type MemberContext } from './context'
import { orderKeyOf, journalIdOf } from './requestKeys'
import { takenKeys } from '../order/taken'
import { accepted, refused } from './reply'
import { inTransaction, type Transaction } from './transaction'

/** What this very command was answered before, `request.idReused` when its id served another one, null when it is new. */
async function journalAnswer<Name extends ActionName>(
  call: Call<Name>,
): Promise<Reply<OutputOf<Name>> | null> {
  const before = await call.services.store.get('journal', journalIdOf(call))
  if (before === null) return null
  return before.hash === call.hash ? accepted(before.answer as OutputOf<Name>) : refused('request.idReused')
}

/** The same, also when the id served an order's own command: both books are asked side by side. */
export async function answeredBefore<Name extends ActionName>(
  call: Call<Name>,
): Promise<Reply<OutputOf<Name>> | null> {
  const [answer, onOrders] = await Promise.all([
    journalAnswer(call),
    takenKeys(call.services.store, [orderKeyOf(call)]),
  ])
  return answer ?? (onOrders.length > 0 ? refused('request.idReused') : null)
}

/** A command that is not an order's own: one that was answered before is answered again, before anything else. */
export function journaledHandler<Name extends ActionName, Loaded = undefined>(spec: {
  action: Name
  load?: (call: Call<Name>) => Promise<Loaded>
  run: (context: MemberContext<Name>, loaded: Loaded) => Promise<Reply<OutputOf<Name>>>
}): Handler<Name> {
  interface Both {
    before: Reply<OutputOf<Name>> | null
    loaded: Loaded
  }
  return memberHandler<Name, Both>({
    action: spec.action,
    load: async (call) => {
      const [before, loaded] = await Promise.all([answeredBefore(call), spec.load?.(call)])
      return { before, loaded: loaded as Loaded }
    },
    run: (context, { before, loaded }) =>
      before === null ? spec.run(context, loaded) : Promise.resolve(before),
  })
}

/**
 * Runs a command that was not answered before: its effect, its answer and its retry key are written together. A copy of
 * the request that was faster holds the key, so this one undoes itself and gives the stored answer. What is refused
 * leaves nothing behind, so that it may be tried again under the same id.
 * @param note why, in the words of who did it
 */
export async function journaled<Name extends ActionName>(
  context: MemberContext<Name>,
  work: (tx: Transaction) => Promise<Reply<OutputOf<Name>>>,
  note = '',
): Promise<Reply<OutputOf<Name>>> {
  const { action, hash, at, communityId, member, services } = context
  const _id = journalIdOf(context)
  const reply = await inTransaction(services, async (tx) => {
    // Only after a lost race: the first run finds out when it adds the entry, which costs nothing.
    const faster = tx.attempt > 0 ? await journalAnswer(context) : null
    if (faster !== null) return faster
    const done = await work(tx)
    if (!done.ok) return done
    await tx.add('journal', {
      _id,
      communityId,
      at,
      byMemberId: member.memberId,
      action,
      hash,
      answer: done.data,
      note,
    })
    return done
  })
  // Refused, it may be, because a copy of this request had done it already.
  return reply.ok ? reply : ((await journalAnswer(context)) ?? reply)
}
