import { keysFor } from '../../domain/notice/audience'
import { memberHandler } from '../platform/context'
import { pageOf } from '../platform/page'
import { accepted } from '../platform/reply'
import { noticeRow } from './view'

export const noticeList = memberHandler({
  action: 'notice.list',
  run: async ({ services: { store }, communityId, member, input }) => {
    const page = await pageOf(store, 'notices', {
      where: { communityId, audience: store.command.in(keysFor(member)) },
      by: 'postedAt',
      direction: 'desc',
      cursor: input.cursor,
      fields: ['state'],
    })
    return accepted({ ...page, rows: page.rows.map(({ state }) => noticeRow(state, member.memberId)) })
  },
})
