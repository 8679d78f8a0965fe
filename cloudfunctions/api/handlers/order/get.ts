import { memberHandler } from '../../../lib/context'
import type { OrderDocument } from '../../../lib/documents'
import { photosById } from '../../../lib/photos'
import { accepted, refused } from '../../../lib/reply'
import { orderView, photoIdsOf } from '../../views/order'
import { maySee, viewerOf } from '../../views/viewer'

export const orderGet = memberHandler<'order.get', OrderDocument | null>({
  action: 'order.get',
  load: ({ services, input }) => services.store.get('orders', input.orderId),
  target: { communityOf: (order) => order?.communityId ?? null, missing: 'order.notFound' },
  run: async ({ services, member, at }, order) => {
    if (order === null || !maySee(viewerOf(member, order.state), order.state))
      return refused('order.notFound')
    const photos = await photosById(services.store, photoIdsOf(order.state))
    return accepted(orderView(order, member, photos, at))
  },
})
