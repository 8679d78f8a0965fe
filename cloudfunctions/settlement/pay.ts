import { decide } from '../../domain/order/decide'
import { evolveAll } from '../../domain/order/evolve'
import { openObjections } from '../../domain/objection/objections'
import { closeSettlement, settlementEntries, settlementWakeAt } from '../../domain/points/settlement'
import type { Settlement } from '../../domain/points/types'
import { dayMs } from '../../domain/kernel/time'
import type { Services } from '../platform/context'
import type { OrderDocument, SettlementDocument } from '../platform/documents'
import { payOut } from '../points/payOut'
import { noticesOf } from '../../domain/order/told'
import { orderMessages } from '../order/messages'
import type { Message } from '../platform/messages'
import { orderDocumentAfter } from '../order/document'
import { timeEntry } from '../order/time'
import { accepted, refused } from '../platform/reply'
import { inTransaction, type Transaction } from '../platform/transaction'
import { releaseStrays, stampedOrders } from './stamp'

export interface Paid {
  /** something was written: an order paid, or the notice itself */
  moved: boolean
  messages: readonly Message[]
}

/** How far to go in one run. */
export interface Bounds {
  ordersMax: number
  /** of the community's standard: what is over it flows into the pool; 0 when there is no cap */
  monthMax: number
  /** asked between orders: the time for it is used up */
  isOver?: () => boolean
}

/** An answer wakes its notice at once. Still it is looked at each day: what it waits for lies in other documents. */
const disputedMs = dayMs

/**
 * Pays a posted notice whose window is over: each order in one transaction of its own {order, ledger, wallets}, so that a
 * crash leaves some orders paid whole and the others not at all, and the next run goes on with those. When none is left
 * the notice is closed.
 */
export async function paySettlement(
  services: Services,
  settlement: SettlementDocument,
  bounds: Bounds,
): Promise<Paid> {
  const { store } = services
  await releaseStrays(store, settlement)
  const unpaid = await stampedOrders(store, settlement)
  // What somebody objects to waits for its answer; the notice stays open that long.
  const payable = unpaid.filter(({ state }) => openObjections(state).length === 0)
  const { orders, messages } = await payEach(services, settlement, payable, bounds)
  const at = services.now()
  const open = { _id: settlement.settlementId, status: 'posted' }
  if (orders === unpaid.length) {
    const { status, settledAt, ...closed } = closeSettlement(settlement, at)
    const wakeAt = settlementWakeAt({ ...closed, status, settledAt })
    await store.update('settlements', open, { status, settledAt, wakeAt, wakeTries: 0 })
    return { moved: true, messages }
  }
  if (payable.length === 0) {
    // Not when an answer came meanwhile: it has said itself when to look.
    const asRead = { ...open, wakeAt: settlement.wakeAt }
    await store.update('settlements', asRead, { wakeAt: at + disputedMs, wakeTries: 0 })
  }
  return { moved: orders > 0 || payable.length === 0, messages }
}

async function payEach(
  services: Services,
  settlement: Settlement,
  payable: readonly OrderDocument[],
  { ordersMax, monthMax, isOver = () => false }: Bounds,
): Promise<{ orders: number; messages: readonly Message[] }> {
  const messages: Message[] = []
  let orders = 0
  for (const { _id } of payable.slice(0, ordersMax)) {
    if (isOver()) break
    const at = services.now()
    try {
      const paid = await inTransaction(services, (tx) => payOrder(tx, settlement, _id, { at, monthMax }))
      if (!paid.ok) continue
      orders += 1
      messages.push(...paid.data)
    } catch (error) {
      // One order's trouble must not keep the others from their points; the notice stays open until it is cleared up.
      services.log.fault('points.settle', error)
    }
  }
  return { orders, messages }
}

/** Nothing to do is no fault: another run was faster. */
async function payOrder(
  tx: Transaction,
  settlement: Settlement,
  orderId: string,
  { at, monthMax }: { at: number; monthMax: number },
) {
  const { settlementId } = settlement
  const order = await tx.get('orders', orderId)
  if (order?.settlementId !== settlementId || order.state.status !== 'scored') return accepted([])
  const decision = decide(order.state, { type: 'settle', settlementId, at })
  if (!decision.ok) return refused('busy')
  const { events } = decision
  const state = evolveAll(order.state, events)
  const entry = timeEntry('settle', at, events)
  await tx.set('orders', orderDocumentAfter(order, state, entry, events))
  const { finishedAt } = order.state
  for (const entry of settlementEntries(order.state, settlement, at))
    await payOut(tx, entry, { workedAt: finishedAt, monthMax })
  return accepted(orderMessages(state, noticesOf(order.state, events, state, null)))
}
