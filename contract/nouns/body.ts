import { noun, page } from '../noun'
import type { bodyRefusals } from '../refusals/body'

export const body = noun<(typeof bodyRefusals)[number]>()({
  names: {
    'body.list': 'query',
    'body.put': 'command',
    'body.orders': 'query',
  },
  rooms: [{ key: 'deskBodies', text: '转办单位', icon: 'people' }],
  pages: {
    bodyWork: page('packages/body/sent/index'),
    bodyOrder: page<{ orderId: string }>('packages/body/order/index'),
    deskBodies: page('packages/desk/bodies/index'),
  },
})
