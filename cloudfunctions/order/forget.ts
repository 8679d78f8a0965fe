import { forgetInJournal, knownAs } from '../../domain/case/people'
import { decide } from '../../domain/order/decide'
import { forgetInOrder, partingCommand } from '../../domain/order/forget'
import { searchKeysOf } from '../../domain/order/searchKeys'
import { objectionAt } from '../../domain/objection/objections'
import { appealAt } from '../../domain/order/lapses'
import { underWayStatuses } from '../../domain/order/phases'
import { noticesOf } from '../../domain/order/told'
import type { Services } from '../platform/context'
import type { OrderDocument } from '../platform/documents'
import { inParts } from '../platform/inParts'
import { tell } from './messages'
import type { Leaver, OwnAsked } from '../platform/module'
import { DuplicateKey } from '../platform/store'
import { writeOrder } from './document'
import { holdNosOfLine } from './waiting'
import { timeEntry } from './time'

const portionMax = 50
/** writes under way at once */
const atOnce = 4

/** How many orders still need this member: their own reports, what they hold and what they wait for. */
export async function busyOrders({ store, communityId, memberId }: OwnAsked): Promise<{ orders: number }> {
  const [reported, active] = await Promise.all([
    store.find(
      'orders',
      { communityId, reporterId: memberId },
      { orderBy: [['reportedAt', 'desc']], fields: ['status'] },
    ),
    store.find('orders', { communityId, activeIds: memberId }, { fields: ['status'] }),
  ])
  const open = reported.filter(({ status }) => underWayStatuses.includes(status))
  return { orders: new Set([...open, ...active].map(({ _id }) => _id)).size }
}

/** Whoever still stands in `peopleIds` is found again, so a write that lost a race costs nothing but one more look. */
export async function forgetOrders(services: Services, leaver: Leaver): Promise<number> {
  const { communityId, memberId } = leaver
  const orders = await services.store.find(
    'orders',
    { communityId, peopleIds: memberId },
    { orderBy: [['reportedAt', 'desc']], limit: portionMax },
  )
  await inParts(orders, atOnce, async (order) => {
    if (!(await part(services, order, memberId))) await forgetIn(services, order, leaver)
  })
  return orders.length
}

/** Ends what still waited for them in it. True when it must be looked at again, false when there was nothing to end. */
async function part(services: Services, order: OrderDocument, memberId: string): Promise<boolean> {
  const { store } = services
  const at = services.now()
  const command = partingCommand(order.state, memberId, await holdNosOfLine(store, order.state), at)
  const decision = command === null ? null : decide(order.state, command)
  if (decision?.ok !== true) return false
  const { events } = decision
  try {
    const state = await writeOrder(store, order, events, () => timeEntry('leave', at, events))
    if (state !== null) await tell(services, state, noticesOf(order.state, events, state, memberId), memberId)
  } catch (error) {
    // A place number was taken meanwhile: whoever waits holds another order now.
    if (!(error instanceof DuplicateKey)) throw error
  }
  return true
}

async function forgetIn({ store }: Services, order: OrderDocument, leaver: Leaver): Promise<void> {
  const { memberId } = leaver
  const { command } = store
  const state = forgetInOrder(order.state, memberId, knownAs(leaver, order))
  const news = (order.news ?? []).filter((each) => each.memberId !== memberId)
  const journal = forgetInJournal(order.journal, memberId)
  await store.update(
    'orders',
    { _id: order._id, version: order.version },
    {
      version: order.version + 1,
      state: command.set(state),
      objectionAt: objectionAt(state),
      searchKeys: command.set(searchKeysOf(state)),
      appealAt: appealAt(state),
      news: command.set(news),
      newsIds: command.set([...new Set(news.map((each) => each.memberId))]),
      journal: command.set(journal),
      joinerIds: command.set((order.joinerIds ?? []).filter((id) => id !== memberId)),
      peopleIds: command.set(order.peopleIds.filter((id) => id !== memberId)),
    },
  )
}
