import { memberHandler } from '../platform/context'
import { can } from '../../domain/member/policy'
import { thingOf } from '../../domain/order/thing'
import type { OrderDocument } from '../platform/documents'
import { attachmentsById } from '../attachment/attachments'
import { accepted, refused } from '../platform/reply'
import { attachmentIdsOf, orderView } from './view'
import { viewerOf } from './viewer'

export const orderGet = memberHandler<'order.get', OrderDocument | null>({
  action: 'order.get',
  load: ({ services, input }) => services.store.get('orders', input.orderId),
  target: { communityOf: (order) => order?.communityId ?? null, missing: 'order.notFound' },
  run: async ({ services, member, acting, at }, order) => {
    if (order === null || !can(acting, 'follow', thingOf(order.state))) return refused('order.notFound')
    const photos = await attachmentsById(services.store, attachmentIdsOf(order.state))
    return accepted(orderView(order, viewerOf(member, order.state, acting), photos, at))
  },
})
