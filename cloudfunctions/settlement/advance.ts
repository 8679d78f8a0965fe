import type { Scored } from '../../domain/order/states'
import { draftSettlement, settlementDue } from '../../domain/points/settlement'
import type { Services } from '../platform/context'
import type { OrderDocument, SettlementDocument } from '../platform/documents'
import { accepted } from '../platform/reply'
import { inTransaction, type Transaction } from '../platform/transaction'
import { settlementDocument } from './document'
import { paySettlement, type Bounds, type Paid } from './pay'
import { releaseStrays, roomFor, stampedOrders, stampOrders } from './stamp'

/**
 * Brings a settlement as far as it can go now: orders gathered → notice posted → when its window is over, paid. Every
 * step may be repeated, by its owner's retry or by the timer, and goes on where a crash left it.
 * @param noticeDays of the community, for a notice that is posted now
 */
export async function advanceSettlement(
  services: Services,
  settlement: SettlementDocument,
  { noticeDays, ...bounds }: { noticeDays: number } & Bounds,
): Promise<Paid> {
  const posted = settlement.status === 'posting' ? await post(services, settlement, noticeDays) : settlement
  if (posted === null || !settlementDue(posted, services.now())) {
    return { moved: posted !== settlement, messages: [] }
  }
  return paySettlement(services, posted, bounds)
}

async function post(
  services: Services,
  settlement: SettlementDocument,
  noticeDays: number,
): Promise<SettlementDocument | null> {
  const free = await roomFor(services.store, settlement)
  const notice = await gatherNotice(services, settlement, { noticeDays, free })
  if (notice === null) return null
  const reply = await inTransaction(services, async (tx) => accepted(await postNotice(tx, notice)))
  if (!reply.ok) return null
  if (reply.data !== notice) await releaseStrays(services.store, reply.data)
  return reply.data
}

/**
 * Stamps the free orders and makes the notice of all that carry its id, not shown to anybody yet; null when there are
 * none after all, and then nothing is left of the settlement.
 */
export async function gatherNotice(
  services: Services,
  settlement: SettlementDocument,
  { noticeDays, free }: { noticeDays: number; free: readonly OrderDocument[] },
): Promise<SettlementDocument | null> {
  const { settlementId, communityId, title, postedByMemberId, hash } = settlement
  await stampOrders(services.store, settlement, free)
  const stamped = await stampedOrders(services.store, settlement)
  const orders = stamped
    .map(({ state }) => state)
    .filter((state): state is Scored => state.status === 'scored')
  const draft = draftSettlement({
    settlementId,
    communityId,
    title,
    orders,
    noticeDays,
    by: postedByMemberId,
    at: services.now(),
  })
  if (draft.ok) return settlementDocument(draft.settlement, hash)
  await inTransaction(services, async (tx) => {
    const now = await tx.get('settlements', settlementId)
    if (now?.status === 'posting') await tx.remove('settlements', settlementId)
    return accepted(null)
  })
  return null
}

/**
 * Shows the notice to everyone, unless another copy of the request, or the timer, was faster: then theirs stands, and
 * whoever gathered in vain releases what the other did not name.
 */
export async function postNotice(tx: Transaction, notice: SettlementDocument): Promise<SettlementDocument> {
  const now = await tx.get('settlements', notice._id)
  if (now !== null && now.status !== 'posting') return now
  await tx.set('settlements', notice)
  return notice
}
