import { memberHandler } from '../platform/context'
import { pageOf } from '../platform/page'
import { accepted } from '../platform/reply'
import { memberRow } from './view'

export const memberList = memberHandler({
  action: 'member.list',
  run: async ({ services, communityId, input }) => {
    const page = await pageOf(services.store, 'members', {
      where: { communityId, ...(input.role === undefined ? {} : { roles: input.role }) },
      by: 'joinedAt',
      direction: 'desc',
      cursor: input.cursor,
    })
    // Who has left is remembered for the ledger, not for the desk.
    return accepted({ ...page, rows: page.rows.filter(({ roles }) => roles.length > 0).map(memberRow) })
  },
})
