import type { Scored } from '../../../domain/order/types'
import { draftSettlement, settlementDue } from '../../../domain/points/settlement'
import type { Settlement } from '../../../domain/points/types'
import type { Services } from '../context'
import type { SettlementDocument } from '../documents'
import type { Message } from '../notify'
import { accepted } from '../reply'
import { inTransaction } from '../transaction'
import { paySettlement } from './pay'
import { releaseStrays, stampedOrders, stampOrders } from './stamp'

/**
 * Brings a settlement as far as it can go now: orders gathered → notice posted → when its window is over, paid. Every
 * step may be repeated, by its owner's retry or by the timer, and goes on where a crash left it.
 * @param noticeDays of the community, for a notice that is posted now
 * @param ordersMax how many orders to pay in this run
 */
export async function advanceSettlement(
  services: Services,
  settlement: Settlement,
  { noticeDays, ordersMax }: { noticeDays: number; ordersMax: number },
): Promise<readonly Message[]> {
  let posted: Settlement | null = settlement
  if (settlement.status === 'posting') {
    await stampOrders(services.store, settlement)
    posted = await post(services, settlement, noticeDays)
    if (posted !== null) await releaseStrays(services.store, posted)
  }
  if (posted === null || !settlementDue(posted, services.now())) return []
  const { messages } = await paySettlement(services, posted, ordersMax)
  return messages
}

/** Names the gathered orders on the notice and shows it to everyone; null when there were none after all. */
async function post(
  services: Services,
  settlement: Settlement,
  noticeDays: number,
): Promise<Settlement | null> {
  const { settlementId, communityId, title, postedByMemberId } = settlement
  const stamped = await stampedOrders(services.store, settlement)
  const orders = stamped
    .map(({ state }) => state)
    .filter((state): state is Scored => state.status === 'scored')
  const at = services.now()
  const draft = draftSettlement({
    settlementId,
    communityId,
    title,
    orders,
    noticeDays,
    by: postedByMemberId,
    at,
  })
  const reply = await inTransaction<SettlementDocument | null>(services, async (tx) => {
    const before = await tx.get('settlements', settlementId)
    // Another copy of the request, or the timer, was faster.
    if (before !== null && before.status !== 'posting') return accepted(before)
    if (!draft.ok) {
      if (before !== null) await tx.remove('settlements', settlementId)
      return accepted(null)
    }
    const document = { ...draft.settlement, _id: settlementId }
    await tx.set('settlements', document)
    return accepted(document)
  })
  return reply.ok ? reply.data : null
}
