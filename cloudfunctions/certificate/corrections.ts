import { memberHandler } from '../platform/context'
import { pageOf } from '../platform/page'
import { accepted } from '../platform/reply'

export const certificateCorrections = memberHandler({
  action: 'certificate.corrections',
  run: async ({ services: { store }, communityId, input }) => {
    const page = await pageOf(store, 'corrections', {
      where: { communityId, openAt: store.command.gt(0) },
      by: 'openAt',
      direction: 'asc',
      cursor: input.cursor,
    })
    const rows = page.rows.map(
      ({ memberId, name, orderId, no, building, startedAt, told, minutes, reason, askedAt }) => ({
        ...{ memberId, name, orderId, no, building, startedAt, told, minutes, reason, askedAt },
      }),
    )
    return accepted({ ...page, rows })
  },
})
