import { memberHandler } from '../platform/context'
import { pageOf } from '../platform/page'
import { accepted } from '../platform/reply'
import { statementRow, walletView } from './view'

export const pointsStatement = memberHandler({
  action: 'points.statement',
  run: async ({ input, member, communityId, services }) => {
    const { memberId } = member
    const [page, wallet] = await Promise.all([
      pageOf(services.store, 'ledger', {
        where: { communityId, memberId },
        by: 'at',
        direction: 'desc',
        cursor: input.cursor,
      }),
      input.cursor === undefined ? services.store.get('wallets', memberId) : undefined,
    ])
    const rows = page.rows.map(statementRow)
    return accepted({ ...page, rows, ...(wallet === undefined ? {} : { wallet: walletView(wallet) }) })
  },
})
