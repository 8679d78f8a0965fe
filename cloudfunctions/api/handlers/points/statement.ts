import { memberHandler } from '../../../lib/context'
import { pageOf } from '../../../lib/page'
import { accepted } from '../../../lib/reply'
import { statementRow, walletView } from '../../views/points'

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
