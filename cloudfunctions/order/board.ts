import { communityOf } from '../community/own'
import { memberHandler } from '../platform/context'
import { activeOrders } from './own'
import { pageOf } from '../platform/page'
import { accepted } from '../platform/reply'
import { activeRows, boardCard } from './card'

export const orderBoard = memberHandler({
  action: 'order.board',
  run: async ({ services, member, communityId, input, at }) => {
    const { store } = services
    const [page, { standard }, active] = await Promise.all([
      pageOf(store, 'orders', {
        where: { communityId, status: 'open', ...(input.kind === undefined ? {} : { kind: input.kind }) },
        by: 'rank',
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
