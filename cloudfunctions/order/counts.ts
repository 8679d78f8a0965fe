import { openStatuses } from '../../domain/order/phases'
import type { OrderStatus } from '../../domain/order/types'
import type { Fields } from '../platform/cloud'
import type { Store } from '../platform/store'

/** Open work by status. One request for all of them: each on its own would make the desk the dearest screen of all. */
export async function countOpen(store: Store, communityId: string): Promise<Record<string, number>> {
  const none = openStatuses.map((status) => [status, 0] as const)
  return { ...Object.fromEntries(none), ...(await countByStatus(store, openStatuses, { communityId })) }
}

/** What of these statuses is past its time; a status without any is absent. */
export function countLate(
  store: Store,
  communityId: string,
  statuses: readonly OrderStatus[],
  at: number,
): Promise<Record<string, number>> {
  const { command } = store
  return countByStatus(store, statuses, { communityId, dueAt: command.gt(0).and(command.lt(at)) })
}

async function countByStatus(
  store: Store,
  statuses: readonly OrderStatus[],
  where: Fields,
): Promise<Record<string, number>> {
  const status = store.command.in(statuses)
  const counted = await store.totals('orders', { ...where, status }, { of: 1, by: { status: 'status' } })
  return Object.fromEntries(counted.map(({ by, total }) => [String(by.status), total] as const))
}
