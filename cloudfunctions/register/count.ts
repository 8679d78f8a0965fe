import { memberHandler } from '../platform/context'
import { accepted } from '../platform/reply'
import { orderKeysWhere, withSpan } from '../tables/rows'
import { rowsOf } from './rows'

export const registerCount = memberHandler({
  action: 'register.count',
  run: async ({ services: { store }, communityId, input, at }) => {
    const rows = rowsOf(input, at)
    const where = orderKeysWhere(store, communityId, rows.keys)
    return accepted({ count: await store.count('orders', withSpan(store, where, 'reportedAt', rows)) })
  },
})
