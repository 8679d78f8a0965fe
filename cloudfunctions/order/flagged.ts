import { flagsBackMs, flagsOf, type Mended, type ScoreFlag } from '../../domain/points/flags'
import type { OrderState } from '../../domain/order/states'
import type { OrderDocument } from '../platform/documents'
import type { Store } from '../platform/store'

/** Of a community with more orders in two months the newest are compared. */
const comparedMax = 500

/** What stands out about each of these, by its id; one request for all, and none when none waits to be scored (P5). */
export async function flagsFor(
  store: Store,
  communityId: string,
  orders: readonly Pick<OrderDocument, 'state'>[],
  at: number,
): Promise<ReadonlyMap<string, readonly ScoreFlag[]>> {
  const waiting = orders.flatMap(({ state }) => (state.status === 'confirmed' ? (mendedOf(state) ?? []) : []))
  if (waiting.length === 0) return new Map()
  // Reported before it was mended: as far back again.
  const since = store.command.gt(at - 2 * flagsBackMs)
  const found = await store.find(
    'orders',
    { communityId, reportedAt: since },
    { orderBy: [['reportedAt', 'desc']], fields: ['state'], limit: comparedMax },
  )
  const others = found.flatMap(({ state }) => mendedOf(state) ?? [])
  return new Map(waiting.map((order) => [order.orderId, flagsOf(order, others)]))
}

/** Null when no volunteer mended it. */
function mendedOf(state: OrderState): Mended | null {
  if (!('finishedAt' in state) || !('crew' in state) || state.crew.length === 0) return null
  const { orderId, place, reporter, crew, channel, reportedAt, finishedAt } = state
  const visit = 'visit' in state ? state.visit : null
  return {
    ...{ orderId, place, reporterId: reporter.memberId, reportedAt, finishedAt },
    crew: crew.map(({ memberId, home }) => ({ memberId, home })),
    byDesk: channel === 'phone' || channel === 'desk',
    startedAt: visit?.startedAt ?? null,
  }
}
