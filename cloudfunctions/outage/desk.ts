import { memberHandler } from '../platform/context'
import { pageOf } from '../platform/page'
import { accepted } from '../platform/reply'
import { outageDeskRow } from './view'

export const outageDesk = memberHandler({
  action: 'outage.desk',
  run: async ({ services: { store }, communityId, input }) => {
    const page = await pageOf(store, 'outages', {
      where: { communityId },
      by: 'announcedAt',
      direction: 'desc',
      cursor: input.cursor,
      fields: ['state'],
    })
    return accepted({ ...page, rows: page.rows.map(({ state }) => outageDeskRow(state)) })
  },
})
