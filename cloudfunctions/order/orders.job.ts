import type { CommandOf } from '../../domain/order/commands'
import { kindNames } from '../../domain/order/names'
import type { OrderState } from '../../domain/order/states'
import { orderWake, orderWakeNow, type OrderWake } from '../../domain/order/wake'
import type { Store } from '../platform/store'
import { wake } from '../platform/wake'
import { indexFields } from './document'
import { holdNosOfLine } from './waiting'
import { moveOrder } from './timed'

const counted = {
  expireOffers: 'offersEnded',
  warnPromise: 'warned',
  expirePromise: 'released',
  expireVisit: 'visitsEnded',
  autoConfirm: 'confirmed',
  tellOverdue: 'overdueTold',
} as const satisfies Record<OrderWake, string>

/**
 * V5: the crew is reminded while giving back is still blameless, and let go when the promised time has passed: the first
 * in line is offered the place then, and the next one when they do not answer (V2). A visit of which nobody
 * says anything ends. Silence after the work counts as consent. A body that is late, and the desk, are told (R5).
 * Each as a person's command would be done: the rules
 * decide, one conditional write saves.
 */
export const orderJob = wake({
  collection: 'orders',
  does: ['offersEnded', 'warned', 'released', 'visitsEnded', 'confirmed', 'overdueTold'],
  sideBySide: 8,
  wakeAt: ({ state }) => orderWake(state)?.at ?? null,
  shape: (order) => (isOlder(order) ? indexFields(order.state) : {}),
  named: ({ _id: orderId, state }) => ({
    label: `${state.no} ${kindNames[state.kind]}维修`,
    to: ['order', { orderId }],
  }),
  act: async (run, order, at) => {
    const moved = await moveOrder(run.services, order, {
      command: (state) => commandOf(run.services.store, state, at),
      at,
    })
    if (moved === null) return {}
    run.tell(moved.messages)
    return { [counted[moved.what]]: 1 }
  },
})

/** Written before orders had a rank, could be searched, before there was a list of bodies, or a queue of calls. */
const isOlder = (order: {
  rank: unknown
  searchKeys: unknown
  onceBodyIds: unknown
  callAt?: unknown
}): boolean => [order.rank, order.searchKeys, order.onceBodyIds, order.callAt].includes(undefined)

async function commandOf(store: Store, state: OrderState, at: number): Promise<CommandOf<OrderWake> | null> {
  const type = orderWakeNow(state, at)
  if (type === null) return null
  switch (type) {
    case 'expirePromise':
    case 'expireOffers':
      return { type, holdNos: await holdNosOfLine(store, state), at }
    default:
      return { type, at }
  }
}
