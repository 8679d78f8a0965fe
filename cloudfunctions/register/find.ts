import { foundMax } from '../../contract/views/register'
import { countOpen } from '../order/counts'
import { reportedIdsOf } from '../order/view'
import { deskRow } from '../order/deskRow'
import { attachmentsById } from '../attachment/attachments'
import { memberHandler } from '../platform/context'
import { pageOf } from '../platform/page'
import { accepted } from '../platform/reply'
import { orderKeysWhere, withSpan } from '../tables/rows'
import { rowsOf } from './rows'

export const registerFind = memberHandler({
  action: 'register.find',
  run: async ({ services: { store }, member, communityId, input, at }) => {
    const rows = rowsOf(input, at)
    const where = orderKeysWhere(store, communityId, rows.keys)
    const first = input.cursor === undefined
    const [page, found, counts] = await Promise.all([
      pageOf(store, 'orders', {
        ...{ where, by: 'reportedAt', direction: 'desc', span: rows, cursor: input.cursor },
        fields: ['state', 'wordsHeld', 'settlementId'],
      }),
      first
        ? store.find('orders', withSpan(store, where, 'reportedAt', rows), {
            ...{ orderBy: [['reportedAt', 'desc']], fields: ['status'], limit: foundMax + 1 },
          })
        : undefined,
      first && input.counts ? countOpen(store, communityId) : undefined,
    ])
    const pictures = page.rows.flatMap(({ state }) => reportedIdsOf(state))
    const photos = await attachmentsById(store, pictures)
    return accepted({
      ...page,
      rows: page.rows.map((order) => deskRow(order, member, photos, at)),
      ...(found === undefined ? {} : { found: found.length }),
      ...(counts === undefined ? {} : { counts }),
    })
  },
})
