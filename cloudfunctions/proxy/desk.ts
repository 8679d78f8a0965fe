import { memberHandler } from '../platform/context'
import { pageOf } from '../platform/page'
import { accepted } from '../platform/reply'
import { consentRow } from './view'

export const proxyDesk = memberHandler({
  action: 'proxy.desk',
  run: async ({ services, communityId, input }) => {
    const page = await pageOf(services.store, 'consents', {
      where: { communityId, status: input.status },
      by: 'askedAt',
      // Who waits for a call: the longest first. What is settled: the newest.
      direction: input.status === 'asked' ? 'asc' : 'desc',
      cursor: input.cursor,
    })
    return accepted({ ...page, rows: page.rows.map(consentRow) })
  },
})
