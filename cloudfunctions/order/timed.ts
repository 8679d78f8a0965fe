import type { OrderCommand } from '../../domain/order/commands'
import { decide } from '../../domain/order/decide'
import type { OrderStatus } from '../../domain/order/types'
import type { Services } from '../platform/context'
import type { OrderDocument } from '../platform/documents'
import { orderMessages, sendMessages } from '../platform/messages'
import { writeOrder } from './document'
import { timeEntry } from './time'
import { DuplicateKey } from '../platform/store'

/** How many orders one job looks at in one run; far more than fall due in a minute. */
const dueMax = 500
/** How many of them it changes in one run. */
export const changedMax = 50

/** What a job needs to see before it reads an order whole. */
const glance = ['dueAt', 'state.promisedAt', 'state.warnedAt', 'state.channel'] as const

/** Orders of these statuses whose time comes before `until`, the longest due first; only what `glance` names. */
export function ordersDue(
  services: Services,
  communityId: string,
  statuses: readonly OrderStatus[],
  until: number,
): Promise<OrderDocument[]> {
  const { command } = services.store
  const where = { communityId, status: command.in(statuses), dueAt: command.gt(0).and(command.lte(until)) }
  return services.store.find('orders', where, {
    fields: glance,
    orderBy: [['dueAt', 'asc']],
    limit: dueMax,
  })
}

/**
 * Does to one order what time asks of it, as a person's command would be done: the rules decide, one conditional write
 * saves. False when the rules say no, or when somebody was faster: then the next minute looks again.
 */
export async function moveOrder(
  services: Services,
  orderId: string,
  at: number,
  commandOf: (order: OrderDocument) => Promise<OrderCommand> | OrderCommand,
): Promise<boolean> {
  const order = await services.store.get('orders', orderId)
  if (order === null) return false
  const command = await commandOf(order)
  const decision = decide(order.state, command)
  if (!decision.ok) return false
  const { events } = decision
  try {
    const state = await writeOrder(services.store, order, events, () => timeEntry(command.type, at, events))
    if (state === null) return false
    await sendMessages(services, orderMessages(state, events, null))
    return true
  } catch (error) {
    // A place number was taken meanwhile: whoever waits holds another order now.
    if (error instanceof DuplicateKey) return false
    throw error
  }
}
