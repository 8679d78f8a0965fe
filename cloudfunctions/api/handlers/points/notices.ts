import { memberHandler } from '../../../lib/context'
import { pageOf } from '../../../lib/page'
import { accepted } from '../../../lib/reply'
import { settlementView } from '../../views/points'

export const pointsNotices = memberHandler({
  action: 'points.notices',
  run: async ({ input, member, communityId, services }) => {
    const page = await pageOf(services.store, 'settlements', {
      where: { communityId },
      by: 'postedAt',
      direction: 'desc',
      cursor: input.cursor,
    })
    const posted = page.rows.filter(({ status }) => status !== 'posting')
    return accepted({ ...page, rows: posted.map((each) => settlementView(each, member.memberId)) })
  },
})
