import { communityOf } from '../../../lib/community'
import { memberHandler } from '../../../lib/context'
import { activeOrders } from '../../../lib/orders/own'
import { pageOf } from '../../../lib/page'
import { accepted } from '../../../lib/reply'
import { activeRows, boardCard } from '../../views/card'

export const orderBoard = memberHandler({
  action: 'order.board',
  run: async ({ services, member, communityId, input, at }) => {
    const { store } = services
    const [page, { standard }, active] = await Promise.all([
      pageOf(store, 'orders', {
        where: { communityId, status: 'open', ...(input.kind === undefined ? {} : { kind: input.kind }) },
        by: 'publishedAt',
        direction: 'asc',
        cursor: input.cursor,
        fields: ['state'],
      }),
      communityOf(store, communityId),
      input.cursor === undefined ? activeOrders(store, member) : undefined,
    ])
    const rows = page.rows.map((order) => boardCard(order, member, standard, at))
    return accepted({
      ...page,
      rows,
      ...(active === undefined ? {} : { mine: activeRows(active, member, at) }),
    })
  },
})
