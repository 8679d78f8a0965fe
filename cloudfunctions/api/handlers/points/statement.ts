import { memberHandler } from '../../../lib/context'
import { pageOf } from '../../../lib/page'
import { accepted } from '../../../lib/reply'
import { statementRow } from '../../views/points'

export const pointsStatement = memberHandler({
  action: 'points.statement',
  run: async ({ input, member, communityId, services }) => {
    const page = await pageOf(services.store, 'ledger', {
      where: { communityId, memberId: member.memberId },
      by: 'at',
      direction: 'desc',
      cursor: input.cursor,
    })
    return accepted({ ...page, rows: page.rows.map(statementRow) })
  },
})
