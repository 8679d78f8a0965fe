import { memberHandler } from '../platform/context'
import { pageOf } from '../platform/page'
import { accepted } from '../platform/reply'
import { noticeDeskRow } from './view'

export const noticeDesk = memberHandler({
  action: 'notice.desk',
  run: async ({ services: { store }, communityId, member, input }) => {
    const page = await pageOf(store, 'notices', {
      where: { communityId },
      by: 'postedAt',
      direction: 'desc',
      cursor: input.cursor,
      fields: ['state'],
    })
    return accepted({ ...page, rows: page.rows.map(({ state }) => noticeDeskRow(state, member.memberId)) })
  },
})
