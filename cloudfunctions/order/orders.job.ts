import type { OrderCommand } from '../../domain/order/commands'
import { orderWake, orderWakeNow, type OrderWake } from '../../domain/order/wake'
import type { OrderDocument } from '../platform/documents'
import type { Store } from '../platform/store'
import { wake } from '../platform/wake'
import { holdNosOfLine } from './queue'
import { moveOrder } from './timed'

const counted = {
  warnPromise: 'warned',
  expirePromise: 'released',
  autoConfirm: 'confirmed',
} as const satisfies Record<OrderWake, string>

/**
 * V5: the crew is reminded while giving back is still blameless, and let go when the promised time has passed: the first
 * in line has it then (V2). Silence after the work counts as consent. Each as a person's command would be done: the rules
 * decide, one conditional write saves.
 */
export const orderJob = wake({
  collection: 'orders',
  does: ['warned', 'released', 'confirmed'],
  sideBySide: 8,
  wakeAt: ({ state }) => orderWake(state)?.at ?? null,
  act: async (run, order, at) => {
    const what = orderWakeNow(order.state, at)
    if (what === null) return {}
    const command = await commandOf(run.services.store, order, what, at)
    return (await moveOrder(run.services, order, command, at)) ? { [counted[what]]: 1 } : {}
  },
})

async function commandOf(
  store: Store,
  { state }: OrderDocument,
  type: OrderWake,
  at: number,
): Promise<OrderCommand> {
  return type === 'expirePromise' ? { type, holdNos: await holdNosOfLine(store, state), at } : { type, at }
}
