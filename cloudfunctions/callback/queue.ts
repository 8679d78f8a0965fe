import { limits } from '../../contract/limits'
import { attachmentsById } from '../attachment/attachments'
import { deskRow } from '../order/deskRow'
import { reportedIdsOf } from '../order/view'
import { memberHandler } from '../platform/context'
import { accepted } from '../platform/reply'
import { callsOwed } from './owed'

/** Where a page begins: behind the call that was shown last. */
const cursorOf = (call: { callAt: number; _id: string }): string => `${call.callAt.toString(36)}~${call._id}`

export const callbackQueue = memberHandler({
  action: 'callback.queue',
  run: async ({ services: { store }, member, communityId, input, at }) => {
    const owed = await callsOwed(store, communityId)
    const [from = '', lastId = ''] = input.cursor?.split('~') ?? []
    const after = Number.parseInt(from, 36)
    const left = Number.isSafeInteger(after)
      ? owed.filter(({ callAt, _id }) => callAt > after || (callAt === after && _id > lastId))
      : owed
    const calls = left.slice(0, limits.pageSize)
    const orders =
      calls.length === 0
        ? []
        : await store.find(
            'orders',
            { _id: store.command.in(calls.map(({ _id }) => _id)) },
            { fields: ['state', 'wordsHeld', 'settlementId'] },
          )
    const photos = await attachmentsById(
      store,
      orders.flatMap(({ state }) => reportedIdsOf(state)),
    )
    const byId = new Map(orders.map((order) => [order._id, order]))
    const rows = calls.flatMap(({ _id }) => byId.get(_id) ?? [])
    const last = calls.at(-1)
    return accepted({
      rows: rows.map((order) => deskRow(order, member, photos, at)),
      ...(last !== undefined && left.length > calls.length ? { next: cursorOf(last) } : {}),
    })
  },
})
