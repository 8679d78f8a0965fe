import type { OrderView } from '../../../contract/views/order'
import { addressOf } from '../../../contract/routes'
import type { ShareCard } from '../../platform/shareCard'

/**
 * The card of an order for a group chat: building and public words, and those only while the order is on the board, where
 * anybody may read them. Before that the words are nobody's business but the reporter's and the desk's.
 */
export function shareCardOf(order: OrderView | undefined, orderId: string): ShareCard {
  const onBoard = order?.status === 'open'
  return {
    title: onBoard ? `${order.building} · ${order.summary}，等人来修` : '微修：邻里帮着修',
    path: `/${addressOf('order', { orderId })}`,
  }
}
