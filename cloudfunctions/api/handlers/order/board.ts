import { communityOf } from '../../../lib/community'
import { memberHandler } from '../../../lib/context'
import { pageOf } from '../../../lib/page'
import { accepted } from '../../../lib/reply'
import { boardCard } from '../../views/card'

export const orderBoard = memberHandler({
  action: 'order.board',
  run: async ({ services, member, communityId, input, at }) => {
    const [page, { standard }] = await Promise.all([
      pageOf(services.store, 'orders', {
        where: { communityId, status: 'open', ...(input.kind === undefined ? {} : { kind: input.kind }) },
        by: 'publishedAt',
        direction: 'asc',
        cursor: input.cursor,
        fields: ['state'],
      }),
      communityOf(services.store, communityId),
    ])
    return accepted({ ...page, rows: page.rows.map((order) => boardCard(order, member, standard, at)) })
  },
})
