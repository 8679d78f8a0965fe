import { settlementOrdersMax } from '../../domain/points/settlement'
import type { Settlement } from '../../domain/points/types'
import type { OrderDocument } from '../platform/documents'
import { inParts } from '../platform/inParts'
import type { Store } from '../platform/store'

type Notice = Pick<Settlement, 'communityId' | 'settlementId'>

/** writes under way at once */
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

/** Scored orders that this notice has room for; what was stamped before a crash stays stamped and is counted in. */
export async function roomFor(store: Store, notice: Notice): Promise<OrderDocument[]> {
  const { communityId, settlementId } = notice
  const stamped = await store.count('orders', { communityId, settlementId, status: 'scored' })
  return stamped >= settlementOrdersMax ? [] : unnoticed(store, communityId, settlementOrdersMax - stamped)
}

/** Writes the notice's id on these orders. Each is one conditional write, so two notices never share one. */
export async function stampOrders(
  store: Store,
  { settlementId }: Notice,
  free: readonly OrderDocument[],
): Promise<void> {
  await inParts(free, sideBySide, (order) => move(store, order, null, settlementId))
}

/** Orders that were stamped too late for the notice go on the next one. */
export async function releaseStrays(store: Store, settlement: Settlement): Promise<void> {
  const named = new Set(settlement.orderIds)
  const strays = (await stampedOrders(store, settlement)).filter(({ _id }) => !named.has(_id))
  await inParts(strays, sideBySide, (order) => move(store, order, settlement.settlementId, null))
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
