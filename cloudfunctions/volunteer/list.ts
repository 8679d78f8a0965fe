import { memberHandler } from '../platform/context'
import { pageOf } from '../platform/page'
import { accepted } from '../platform/reply'

export const volunteerList = memberHandler({
  action: 'volunteer.list',
  run: async ({ services, communityId, input }) => {
    const page = await pageOf(services.store, 'members', {
      where: { communityId, 'volunteer.status': input.status },
      by: 'volunteer.appliedAt',
      direction: 'asc',
      cursor: input.cursor,
    })
    const rows = page.rows.flatMap(({ memberId, name, phone, home, volunteer }) =>
      volunteer === null ? [] : [{ memberId, name, phone, home, profile: volunteer }],
    )
    return accepted({ ...page, rows })
  },
})
