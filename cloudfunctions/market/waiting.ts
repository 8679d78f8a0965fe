import { memberHandler } from '../platform/context'
import { pageOf } from '../platform/page'
import { accepted } from '../platform/reply'
import { waitingRow } from './view'

export const marketWaiting = memberHandler({
  action: 'market.waiting',
  run: async ({ input, member, communityId, services }) => {
    const page = await pageOf(services.store, 'redemptions', {
      where: { communityId, status: input.status },
      by: 'heldAt',
      // What lies ready is handed over in the order it came; what is closed is looked up from the newest.
      direction: input.status === 'held' ? 'asc' : 'desc',
      cursor: input.cursor,
    })
    const rows = page.rows.map((redemption) => waitingRow(redemption, member.memberId))
    return accepted({ ...page, rows })
  },
})
