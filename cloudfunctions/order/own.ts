import { limits } from '../../contract/limits'
import type { Consent } from '../../domain/proxy/types'
import type { OrderDocument } from '../platform/documents'
import type { Store } from '../platform/store'

/** Nobody holds or waits for more: nine orders held at most, and lines are short. */
const activeMax = 100

interface Own {
  communityId: string
  memberId: string
}

/** The newest this person reported. */
export function reportedOrders(store: Store, { communityId, memberId }: Own): Promise<OrderDocument[]> {
  return store.find(
    'orders',
    { communityId, reporterId: memberId },
    { orderBy: [['reportedAt', 'desc']], limit: limits.pageSize, fields: ['state'] },
  )
}

/** The newest of whom somebody acts for: all their own, or, without an account, what was reported by this consent. */
export function ordersFor(
  store: Store,
  { communityId, consentId, principal }: Consent,
): Promise<OrderDocument[]> {
  if (principal.memberId !== null) return reportedOrders(store, { communityId, memberId: principal.memberId })
  return store.find(
    'orders',
    { communityId, consentId },
    { orderBy: [['reportedAt', 'desc']], limit: limits.pageSize, fields: ['state'] },
  )
}

/** What this person holds or waits for. @param more fields to bring besides the state */
export function activeOrders(
  store: Store,
  { communityId, memberId }: Own,
  more: readonly string[] = [],
): Promise<OrderDocument[]> {
  const where = { communityId, activeIds: memberId }
  return store.find('orders', where, { limit: activeMax, fields: ['state', ...more] })
}

/** The same, and what they have joined, in one request. */
export function followedOrders(
  store: Store,
  { communityId, memberId }: Own,
  more: readonly string[] = [],
): Promise<OrderDocument[]> {
  const { command } = store
  const where = command.or({ communityId, activeIds: memberId }, { communityId, joinerIds: memberId })
  return store.find('orders', where, { limit: activeMax, fields: ['state', ...more] })
}
