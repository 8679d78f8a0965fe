import { communityOf } from '../community/own'
import { memberHandler, type MemberContext } from '../platform/context'
import { countOpen } from './counts'
import { pageOf, type PageQuery } from '../platform/page'
import { attachmentsById } from '../attachment/attachments'
import { accepted } from '../platform/reply'
import { reportedIdsOf } from './view'
import { deskRow, toScoreIdsOf } from './deskRow'
import { flagsFor } from './flagged'

export const orderDesk = memberHandler({
  action: 'order.desk',
  run: async (context) => {
    const { services, member, communityId, input, at } = context
    const first = input.cursor === undefined
    const [page, counts, community] = await Promise.all([
      pageOf(services.store, 'orders', listOf(context)),
      input.counts && first ? countOpen(services.store, communityId) : undefined,
      input.standard && first ? communityOf(services.store, communityId) : undefined,
    ])
    const [photos, flags] = await Promise.all([
      attachmentsById(
        services.store,
        page.rows.flatMap(({ state }) => [...reportedIdsOf(state), ...toScoreIdsOf(state)]),
      ),
      flagsFor(services.store, communityId, page.rows, at),
    ])
    const rows = page.rows.map((order) => ({
      ...deskRow(order, member, photos, at),
      flags: flags.get(order.state.orderId) ?? [],
    }))
    return accepted({
      ...page,
      rows,
      ...(counts === undefined ? {} : { counts }),
      ...(community === undefined ? {} : { standard: community.standard }),
    })
  },
})

/**
 * What presses, and a status: the urgent first, then who has waited longest. The register: the newest comes first.
 */
function listOf({ communityId, input, at }: MemberContext<'order.desk'>): PageQuery {
  const list = { cursor: input.cursor, fields: ['state', 'wordsHeld', 'settlementId'] }
  if (input.pressing) {
    const span = { from: null, until: at + 1 }
    return { ...list, where: { communityId }, by: 'pressingAt', direction: 'asc', span }
  }
  return input.status === undefined
    ? { ...list, where: { communityId }, by: 'reportedAt', direction: 'desc' }
    : { ...list, where: { communityId, status: input.status }, by: 'rank', direction: 'asc' }
}
