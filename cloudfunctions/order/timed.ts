import type { OrderCommand } from '../../domain/order/commands'
import { decide } from '../../domain/order/decide'
import type { Services } from '../platform/context'
import type { OrderDocument } from '../platform/documents'
import { orderMessages } from '../platform/messages'
import { DuplicateKey } from '../platform/store'
import { tell } from '../platform/wake'
import { writeOrder } from './document'
import { timeEntry } from './time'

/**
 * Does to one order what no person asked of it themselves, as a person's command would be done: the rules decide, one
 * conditional write saves. False when the rules say no, or when somebody was faster.
 */
export async function moveOrder(
  services: Services,
  order: OrderDocument,
  command: OrderCommand,
  at: number,
): Promise<boolean> {
  const decision = decide(order.state, command)
  if (!decision.ok) return false
  const { events } = decision
  try {
    const state = await writeOrder(services.store, order, events, () => timeEntry(command.type, at, events))
    if (state === null) return false
    await tell({ services }, orderMessages(state, events, null))
    return true
  } catch (error) {
    // A place number was taken meanwhile: whoever waits holds another order now.
    if (error instanceof DuplicateKey) return false
    throw error
  }
}
