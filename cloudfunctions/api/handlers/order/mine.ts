import { limits } from '../../../../contract/limits'
import { memberHandler } from '../../../lib/context'
import { accepted } from '../../../lib/reply'
import { orderRow } from '../../views/card'

/** Nobody holds or waits for more: nine orders held at most, and lines are short. */
const activeMax = 100

export const orderMine = memberHandler({
  action: 'order.mine',
  run: async ({ services, member, communityId, at }) => {
    const { memberId } = member
    const [reported, active] = await Promise.all([
      services.store.find(
        'orders',
        { communityId, reporterId: memberId },
        { orderBy: [['reportedAt', 'desc']], limit: limits.pageSize, fields: ['state'] },
      ),
      services.store.find(
        'orders',
        { communityId, activeIds: memberId },
        { limit: activeMax, fields: ['state'] },
      ),
    ])
    const rows = active.map((order) => orderRow(order, member, at))
    return accepted({
      reported: reported.map((order) => ({ ...orderRow(order, member, at), part: 'reporter' as const })),
      held: rows.filter(({ part }) => part === 'crew'),
      waiting: rows.filter(({ part }) => part === 'waiting'),
    })
  },
})
