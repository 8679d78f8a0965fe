import type { RefusalCode } from '../../contract/refusals'
import { noticesOf } from '../../domain/order/told'
import type { OrderCommand } from '../../domain/order/commands'
import { decide } from '../../domain/order/decide'
import type { OrderEvent } from '../../domain/order/events'
import type { OrderState } from '../../domain/order/states'
import { commit } from '../platform/commit'
import type { Services } from '../platform/context'
import type { OrderDocument } from '../platform/documents'
import type { Message } from '../platform/messages'
import { groupMessages, orderMessages } from './messages'
import { accepted, refused } from '../platform/reply'
import { DuplicateKey } from '../platform/store'
import { writeOrder } from './document'
import { timeEntry } from './time'

/** What happens to an order that nobody asked of it themselves. */
export interface Unasked<Command extends OrderCommand> {
  /** what is to be done to it as it is now; null when nothing is any more */
  command: (state: OrderState) => Command | null | Promise<Command | null>
  /** epoch ms */
  at: number
}

export interface Moved<Command extends OrderCommand> {
  what: Command['type']
  /** to whom it concerns; whoever moves it tells them */
  messages: readonly Message[]
}

/** Nothing is to be done any more. */
const nothing: RefusalCode = 'order.wrongState'

/**
 * Does to one order what no person asked of it themselves, as a person's command would be done: the rules decide, one
 * conditional write saves, and who lost a race looks again. Null when there was nothing to do, or the rules say no.
 */
export async function moveOrder<Command extends OrderCommand>(
  services: Services,
  order: OrderDocument,
  { command, at }: Unasked<Command>,
): Promise<Moved<Command> | null> {
  const { store } = services
  const reply = await commit<OrderDocument | null, Decided<Command>, null, Moved<Command>>(services, {
    first: order,
    again: () => store.get('orders', order._id),
    repeat: () => null,
    decide: async (found) => {
      const next = found === null ? null : await command(found.state)
      if (found === null || next === null) return refused(nothing)
      const decision = decide(found.state, next)
      return decision.ok
        ? accepted({ before: found, what: next.type, events: decision.events })
        : refused(decision.code)
    },
    prepare: () => Promise.resolve(null),
    write: async (_found, { before, what, events }) => {
      try {
        const state = await writeOrder(store, before, events, () => timeEntry(what, at, events))
        if (state === null) return { lost: null }
        const notices = noticesOf(before.state, events, state, null)
        const groups = await groupMessages(services, state, notices, null)
        return accepted({ what, messages: [...orderMessages(state, notices), ...groups] })
      } catch (error) {
        // A place number was taken meanwhile: whoever waits holds another order now.
        if (error instanceof DuplicateKey) return { lost: error }
        throw error
      }
    },
  })
  return reply.ok ? reply.data : null
}

interface Decided<Command extends OrderCommand> {
  before: OrderDocument
  what: Command['type']
  events: readonly OrderEvent[]
}
