import { memberHandler } from '../platform/context'
import { withoutIdentity } from '../member/forget'
import { pageOf } from '../platform/page'
import { accepted } from '../platform/reply'

/** By what each book is read from beginning to end: the last field of one of its indexes. */
const order = {
  members: ['joinedAt', 'desc'],
  orders: ['reportedAt', 'desc'],
  ledger: ['at', 'asc'],
  settlements: ['postedAt', 'desc'],
  goods: ['createdAt', 'asc'],
  stock: ['at', 'asc'],
  redemptions: ['heldAt', 'desc'],
} as const

export const communityExport = memberHandler({
  action: 'community.export',
  run: async ({ services, communityId, input }) => {
    const [by, direction] = order[input.collection]
    const page = await pageOf(services.store, input.collection, {
      where: { communityId },
      by,
      direction,
      cursor: input.cursor,
      size: 100,
    })
    return accepted({ ...page, rows: page.rows.map(withoutIdentity) })
  },
})
