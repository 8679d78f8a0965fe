import type { OutputOf } from '../../contract/actions'
import type { ActionName } from '../../contract/names'
import type { Reply } from '../../contract/refusals'
import type { OrderAnswer } from '../../contract/views/order'
import type { OrderCommand } from '../../domain/order/commands'
import { decide } from '../../domain/order/decide'
import type { OrderEvent } from '../../domain/order/events'
import { holdKeys } from '../../domain/order/keys'
import type { OrderState } from '../../domain/order/types'
import type { Handler, MemberContext, Services } from '../platform/context'
import { memberHandler } from '../platform/context'
import type { OrderDocument } from '../platform/documents'
import { orderMessages, sendMessages } from '../platform/messages'
import { Refused, accepted, refused } from '../platform/reply'
import { DuplicateKey, type Store } from '../platform/store'
import { journalIdOf, orderKeyOf } from '../platform/requestKeys'
import { writeOrder } from './document'
import { entryOf } from './entry'
import { takenKeys } from './taken'

/** How often a command is decided again when others were faster, before people are asked to try again. */
const attemptsMax = 6
const pauseMaxMs = 40
/** No community lets one person hold more orders at once than this (rules.heldMax). */
export const heldMaxEver = 9

/** The actions that change one order by one conditional write. */
export type OrderActionName =
  | 'points.object'
  | Exclude<
      Extract<ActionName, `order.${string}`>,
      'order.report' | 'order.board' | 'order.mine' | 'order.desk' | 'order.get' | 'order.score'
    >

export interface LoadedOrder {
  order: OrderDocument | null
  /** which of this person's place numbers some order has; empty unless asked for */
  taken: readonly string[]
  /** this requestId served a command that is not an order's */
  usedElsewhere: boolean
}

export interface OrderCommandSpec<Name extends OrderActionName> {
  action: Name
  /** also read, side by side, which of my place numbers are taken */
  readsHolds?: true
  /** The domain's command for this call. Throws Refused when this person may not ask it of this order. */
  command: (
    context: MemberContext<Name>,
    order: OrderDocument,
    taken: readonly string[],
  ) => OrderCommand | Promise<OrderCommand>
  /** The order with what this command corrects in it (e.g. the kind), on which the rules then decide. */
  correct?: (context: MemberContext<Name>, order: OrderDocument) => Promise<OrderDocument>
  /** Checks that need others (words, pictures): run once, on the order as it was read, after the rules said yes. Throws Refused. */
  check?: (context: MemberContext<Name>, order: OrderDocument) => Promise<unknown>
  /** what the answer has beside number and status */
  extra?: (context: MemberContext<Name>, state: OrderState) => Partial<OrderAnswer>
  /** Answers instead of the stored answer, which then stays empty: for what may not lie in the journal. */
  reveal?: (context: MemberContext<Name>, state: OrderState) => Reply<OutputOf<Name>>
}

/**
 * A handler that changes one order: reads side by side, decides, and saves state, journal and answer in one conditional
 * write. A lost race writes nothing and is decided again on what is there now.
 */
export function orderCommand<Name extends OrderActionName>(spec: OrderCommandSpec<Name>): Handler<Name> {
  return memberHandler<Name, LoadedOrder>({
    action: spec.action,
    load: (call) => loadOrder(call, keysFor(spec, call)),
    target: { communityOf: ({ order }) => order?.communityId ?? null, missing: 'order.notFound' },
    run: (context, loaded) => runCommand(spec, context, loaded),
  })
}

interface Asked {
  services: Services
  person: { personId: string }
  requestId: string
  input: unknown
}

/** The order together with which of `keys` some order has, and beside it the other book of requests. */
async function loadOrder(asked: Asked, keys: readonly string[]): Promise<LoadedOrder> {
  const { store } = asked.services
  const { orderId } = asked.input as { orderId: string }
  const [found, elsewhere] = await Promise.all([
    keys.length === 0
      ? store.get('orders', orderId)
      : store.find('orders', orderOrKeys(store, orderId, keys)),
    store.get('journal', journalIdOf(asked)),
  ])
  const orders = Array.isArray(found) ? found : found === null ? [] : [found]
  const asks = new Set(keys)
  return {
    order: orders.find(({ _id }) => _id === orderId) ?? null,
    taken: orders.flatMap((order) => order.keys).filter((key) => asks.has(key)),
    usedElsewhere: elsewhere !== null,
  }
}

/** One request for both: what one person holds is little, and a grab must not cost more than four. */
const orderOrKeys = ({ command }: Store, _id: string, keys: readonly string[]) =>
  command.or({ _id }, { keys: command.in(keys) })

const holdsOf = (asked: Asked) => holdKeys(asked.person.personId, heldMaxEver)
const keysFor = (spec: { readsHolds?: true }, asked: Asked): string[] =>
  spec.readsHolds === undefined ? [] : [...holdsOf(asked), orderKeyOf(asked)]

async function runCommand<Name extends OrderActionName>(
  spec: OrderCommandSpec<Name>,
  context: MemberContext<Name>,
  first: LoadedOrder,
): Promise<Reply<OutputOf<Name>>> {
  const { services } = context
  let loaded = first
  let checked = false
  for (let attempt = 0; attempt < attemptsMax; attempt += 1) {
    // The first fresh look comes at once: most who lost a race only need to learn who was faster.
    if (attempt > 1) await services.sleep(services.random() * pauseMaxMs * attempt)
    if (attempt > 0) loaded = await loadOrder(context, [...holdsOf(context), orderKeyOf(context)])
    const { order, taken, usedElsewhere } = loaded
    if (order === null) return refused('order.notFound')
    const repeated = repeatOf(spec, context, order)
    if (repeated !== null) return repeated
    if (usedElsewhere || taken.includes(orderKeyOf(context))) return refused('request.idReused')
    const corrected = (await spec.correct?.(context, order)) ?? order
    const check = checked ? undefined : () => spec.check?.(context, order)
    const decision = await decideOn(spec, context, { order: corrected, taken, check })
    if (!decision.ok) return (await onAnotherOrder(context)) ? refused('request.idReused') : decision.reply
    checked = true
    const reply = await save(spec, context, corrected, decision.events)
    if (reply !== null) return reply
  }
  return refused('busy')
}

/** A refusal costs one read more, to tell a mistaken requestId from a rule; the way that succeeds costs none. */
async function onAnotherOrder(asked: Asked): Promise<boolean> {
  return (await takenKeys(asked.services.store, [orderKeyOf(asked)])).length > 0
}

/** The stored answer when this requestId has been here before with the same content. */
function repeatOf<Name extends OrderActionName>(
  spec: OrderCommandSpec<Name>,
  context: MemberContext<Name>,
  order: OrderDocument,
): Reply<OutputOf<Name>> | null {
  const entry = order.journal.find(({ key }) => key === orderKeyOf(context))
  if (entry === undefined) return null
  if (entry.hash !== context.hash) return refused('request.idReused')
  if (spec.reveal === undefined) return accepted(entry.answer as unknown as OutputOf<Name>)
  // What was shown once is shown again only while it may still be seen.
  return spec.reveal(context, order.state)
}

type Decided = { ok: true; events: readonly OrderEvent[] } | { ok: false; reply: Reply<never> }

async function decideOn<Name extends OrderActionName>(
  spec: OrderCommandSpec<Name>,
  context: MemberContext<Name>,
  on: { order: OrderDocument; taken: readonly string[]; check: (() => unknown) | undefined },
): Promise<Decided> {
  try {
    const decision = decide(on.order.state, await spec.command(context, on.order, on.taken))
    if (!decision.ok) return { ok: false, reply: refused(decision.code, decision.detail) }
    await on.check?.()
    return decision
  } catch (error) {
    if (error instanceof Refused) return { ok: false, reply: refused(error.code, error.detail) }
    throw error
  }
}

/** The reply, or null when others were faster. */
async function save<Name extends OrderActionName>(
  spec: OrderCommandSpec<Name>,
  context: MemberContext<Name>,
  order: OrderDocument,
  events: readonly OrderEvent[],
): Promise<Reply<OutputOf<Name>> | null> {
  const { store } = context.services
  const answerOf = (state: OrderState): OrderAnswer => ({
    orderId: state.orderId,
    no: state.no,
    status: state.status,
    ...spec.extra?.(context, state),
  })
  try {
    const state = await writeOrder(store, order, events, (next) =>
      entryOf(context, events, spec.reveal === undefined ? { ...answerOf(next) } : {}),
    )
    if (state === null) return null
    context.after(() => sendMessages(context.services, orderMessages(state, events, context.member.memberId)))
    return spec.reveal === undefined
      ? accepted(answerOf(state) as OutputOf<Name>)
      : spec.reveal(context, state)
  } catch (error) {
    if (error instanceof DuplicateKey) return null
    throw error
  }
}
