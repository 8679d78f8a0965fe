import type { OrderAnswer } from '../../contract/views/order'
import type { OrderCommand } from '../../domain/order/commands'
import { decide } from '../../domain/order/decide'
import type { OrderEvent } from '../../domain/order/events'
import { evolveAll } from '../../domain/order/evolve'
import { noticesOf } from '../../domain/order/told'
import type { OrderState } from '../../domain/order/states'
import type { OrderDocument } from '../platform/documents'
import { tell } from './messages'
import type { Noun } from '../platform/noun'
import type { Store } from '../platform/store'
import { orderChange, orderDocumentAfter } from './document'

export interface OrderTypes {
  document: OrderDocument
  state: OrderState
  command: OrderCommand
  event: OrderEvent
}

/** Orders, as their commands are committed. */
export const orderNoun: Noun<OrderTypes> = {
  missing: 'order.notFound',
  idOf: ({ input }) => (input as { orderId: string }).orderId,
  find: async (store, id, keys) => {
    if (keys.length === 0) return { document: await store.get('orders', id), taken: [] }
    const orders = await store.find('orders', orderOrKeys(store, id, keys))
    const asked = new Set(keys)
    return {
      document: orders.find(({ _id }) => _id === id) ?? null,
      taken: orders.flatMap((order) => order.keys).filter((key) => asked.has(key)),
    }
  },
  stateOf: ({ state }) => state,
  decide,
  after: (before, events, entry) => {
    const state = evolveAll(before.state, events)
    return orderDocumentAfter(before, state, entry(state), events)
  },
  save: async (store, { _id, version }, after) =>
    (await store.update('orders', { _id, version }, orderChange(store, after))) === 1,
  saveIn: async (tx, { _id, version }, after) => {
    const now = await tx.get('orders', _id)
    if (now?.version !== version) return false
    await tx.set('orders', after)
    return true
  },
  answerOf,
  tell: (services, { before, after }, events, byMemberId) =>
    tell(services, after, noticesOf(before, events, after, byMemberId), byMemberId),
}

function answerOf({ orderId, no, status }: OrderState): OrderAnswer & Record<string, unknown> {
  return { orderId, no, status }
}

/** One request for both: what one person holds is little, and a grab must not cost more than four. */
const orderOrKeys = ({ command }: Store, _id: string, keys: readonly string[]) =>
  command.or({ _id }, { keys: command.in(keys) })
