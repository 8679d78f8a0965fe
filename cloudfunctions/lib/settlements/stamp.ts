import { settlementOrdersMax } from '../../../domain/points/settlement'
import type { Settlement } from '../../../domain/points/types'
import type { OrderDocument } from '../documents'
import type { Store } from '../store'

type Notice = Pick<Settlement, 'communityId' | 'settlementId'>

/** writes under way at once: the platform has some 30 connections for everybody */
const sideBySide = 10

/** Scored orders that stand on no notice yet. */
export function unnoticed(store: Store, communityId: string, limit: number): Promise<OrderDocument[]> {
  const where = { communityId, settlementId: null, status: 'scored' }
  return store.find('orders', where, { fields: ['version'], limit })
}

/** Scored orders that carry this notice's id and are not paid yet. */
export function stampedOrders(store: Store, { communityId, settlementId }: Notice): Promise<OrderDocument[]> {
  return store.find('orders', { communityId, settlementId, status: 'scored' })
}

/**
 * Writes the notice's id on scored orders that stand on none, as many as one notice takes. Each order is one conditional
 * write, so two notices never share one; what was stamped before a crash stays stamped and is counted in.
 */
export async function stampOrders(store: Store, notice: Notice): Promise<void> {
  const { communityId, settlementId } = notice
  const stamped = await store.count('orders', { communityId, settlementId, status: 'scored' })
  if (stamped >= settlementOrdersMax) return
  const free = await unnoticed(store, communityId, settlementOrdersMax - stamped)
  await inParts(free, (order) => move(store, order, null, settlementId))
}

/** Orders that were stamped too late for the notice go on the next one. */
export async function releaseStrays(store: Store, settlement: Settlement): Promise<void> {
  const named = new Set(settlement.orderIds)
  const strays = (await stampedOrders(store, settlement)).filter(({ _id }) => !named.has(_id))
  await inParts(strays, (order) => move(store, order, settlement.settlementId, null))
}

/** Whoever changed the order meanwhile wins; it is looked at again on the next occasion. */
function move(
  store: Store,
  { _id, version }: OrderDocument,
  from: string | null,
  to: string | null,
): Promise<number> {
  return store.update(
    'orders',
    { _id, version, settlementId: from },
    { version: version + 1, settlementId: to },
  )
}

async function inParts<Item>(items: readonly Item[], work: (item: Item) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < items.length; start += sideBySide) {
    await Promise.all(items.slice(start, start + sideBySide).map(work))
  }
}
