import { memberHandler } from '../../../lib/context'
import { pageOf } from '../../../lib/page'
import { accepted } from '../../../lib/reply'
import { redemptionView } from '../../views/market'

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
