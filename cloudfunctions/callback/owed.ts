import { callKey } from '../../domain/order/searchKeys'
import type { Store } from '../platform/store'

/** More calls than any desk owes at once; what is beyond comes up as these are made. */
const owedMax = 500

interface Owed {
  _id: string
  callAt: number
}

/**
 * Every call that is owed, the longest due first: one look into the search index, which costs as much as there are calls
 * and nothing for the age of the register. The moment alone is read, for there is no index more (20 a collection).
 */
export async function callsOwed(store: Store, communityId: string): Promise<readonly Owed[]> {
  const found = await store.find(
    'orders',
    { communityId, searchKeys: callKey },
    { orderBy: [['reportedAt', 'asc']], fields: ['callAt'], limit: owedMax },
  )
  return found
    .map(({ _id, callAt }) => ({ _id, callAt: callAt ?? 0 }))
    .sort((one, other) => one.callAt - other.callAt || (one._id < other._id ? -1 : 1))
}
