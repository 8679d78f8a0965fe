import { memberHandler } from '../platform/context'
import { pageOf } from '../platform/page'
import { accepted } from '../platform/reply'
import { redemptionView } from './view'

export const marketMine = memberHandler({
  action: 'market.mine',
  run: async ({ input, member, communityId, services }) => {
    const page = await pageOf(services.store, 'redemptions', {
      where: { communityId, memberId: member.memberId },
      by: 'heldAt',
      direction: 'desc',
      cursor: input.cursor,
    })
    return accepted({ ...page, rows: page.rows.map(redemptionView) })
  },
})
