import type { OrderStatus } from '../../../../domain/order/types'
import { memberHandler, type MemberContext } from '../../../lib/context'
import { pageOf, type PageQuery } from '../../../lib/page'
import { photosById } from '../../../lib/photos'
import { accepted } from '../../../lib/reply'
import { deskRow } from '../../views/desk'

/** Where somebody still has to do something. */
const openStatuses = [
  'reported',
  'open',
  'taken',
  'working',
  'finished',
  'confirmed',
  'scored',
  'handedOver',
  'blocked',
  'unresolved',
] as const satisfies readonly OrderStatus[]

export const orderDesk = memberHandler({
  action: 'order.desk',
  run: async (context) => {
    const { services, member, input, at } = context
    const [page, counts] = await Promise.all([
      pageOf(services.store, 'orders', listOf(context)),
      input.counts && input.cursor === undefined ? countsOf(context) : undefined,
    ])
    const photos = await photosById(
      services.store,
      page.rows.flatMap(({ state }) => state.photos),
    )
    const rows = page.rows.map((order) => deskRow(order, member, photos, at))
    return accepted({ ...page, rows, ...(counts === undefined ? {} : { counts }) })
  },
})

/** A status: who has waited longest comes first. The register: the newest comes first. */
function listOf({ communityId, input }: MemberContext<'order.desk'>): PageQuery {
  const list = { cursor: input.cursor, fields: ['state', 'wordsHeld'] }
  return input.status === undefined
    ? { ...list, where: { communityId }, by: 'reportedAt', direction: 'desc' }
    : { ...list, where: { communityId, status: input.status }, by: 'since', direction: 'asc' }
}

/** One request for all of them: each on its own would make the desk the dearest screen of all. */
async function countsOf({
  services,
  communityId,
}: MemberContext<'order.desk'>): Promise<Record<string, number>> {
  const { store } = services
  const where = { communityId, status: store.command.in(openStatuses) }
  const counted = await store.totals('orders', where, { of: 1, by: { status: 'status' } })
  const none = openStatuses.map((status) => [status, 0] as const)
  return Object.fromEntries([...none, ...counted.map(({ by, total }) => [String(by.status), total] as const)])
}
