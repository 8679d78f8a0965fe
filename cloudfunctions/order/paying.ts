import type { OutputOf } from '../../contract/actions'
import type { RefusalCode, Reply } from '../../contract/refusals'
import type { OrderAnswer } from '../../contract/views/order'
import type { Decision } from '../../domain/kernel/decision'
import { evolveAll } from '../../domain/order/evolve'
import type { OrderEvent } from '../../domain/order/events'
import type { OrderState, Scored } from '../../domain/order/types'
import { memberHandler, type Handler, type MemberContext } from '../platform/context'
import type { OrderDocument } from '../platform/documents'
import { checkPublicWords } from '../platform/moderation'
import { orderMessages, sendMessages, type Message } from '../platform/messages'
import { accepted, refused } from '../platform/reply'
import { journalIdOf, orderKeyOf } from '../platform/requestKeys'
import { inTransaction, type Transaction } from '../platform/transaction'
import { orderDocumentAfter } from './document'
import { entryOf } from './entry'
import { takenKeys } from './taken'

/** The order commands that move points: order, ledger and wallets are written together. */
export type PayingActionName = 'order.score' | 'points.answer'

type Context<Name extends PayingActionName> = MemberContext<Name>
/** What the rules say to an order as it is then. */
type Rules = (state: OrderState) => Decision<OrderEvent, RefusalCode>

export interface PayingSpec<Name extends PayingActionName> {
  action: Name
  /** reads what the rules need besides the order, and answers the rules */
  prepare: (context: Context<Name>, order: OrderDocument) => Promise<Rules>
  /** What is written beside the order, in the same transaction. Throws Refused when it cannot be now. */
  move: (tx: Transaction, before: OrderDocument, after: Scored) => Promise<void>
  /** what the timer would do within minutes, done at once; may fail or be cut off without harm */
  afterwards?: (context: Context<Name>, order: OrderDocument) => Promise<readonly Message[]>
}

interface Loaded {
  order: OrderDocument | null
  /** this requestId served a command before, of either book */
  seen: boolean
}

/** A handler for such a command: asked once without writing, so that words are checked only when all else is well. */
export function payingCommand<Name extends PayingActionName>(spec: PayingSpec<Name>): Handler<Name> {
  return memberHandler<Name, Loaded>({
    action: spec.action,
    load: async (call) => {
      const { store } = call.services
      const [order, onOrders, elsewhere] = await Promise.all([
        store.get('orders', call.input.orderId),
        takenKeys(store, [orderKeyOf(call)]),
        store.get('journal', journalIdOf(call)),
      ])
      return { order, seen: onOrders.length > 0 || elsewhere !== null }
    },
    target: { communityOf: ({ order }) => order?.communityId ?? null, missing: 'order.notFound' },
    run: async (context, { order, seen }) => {
      if (order === null) return refused('order.notFound')
      if (seen) return (repeated(context, order) ?? refused('request.idReused')) as Reply<OutputOf<Name>>
      const rules = await spec.prepare(context, order)
      const first = rules(order.state)
      if (!first.ok) return refused(first.code, first.detail)
      await checkPublicWords(context, [context.input.reason])
      const reply = await inTransaction(context.services, (tx) => pay(spec, tx, context, rules))
      if (!reply.ok) return reply
      const { answer, messages } = reply.data
      const more = (await spec.afterwards?.(context, order)) ?? []
      context.after(() => sendMessages(context.services, [...messages, ...more]))
      return accepted(answer as OutputOf<Name>)
    },
  })
}

interface Paid {
  answer: OrderAnswer
  messages: readonly Message[]
}

function repeated<Name extends PayingActionName>(
  context: Context<Name>,
  order: OrderDocument,
): Reply<OrderAnswer> | null {
  const key = orderKeyOf(context)
  const entry = order.journal.find((each) => each.key === key)
  if (entry === undefined) return null
  if (entry.hash !== context.hash) return refused('request.idReused')
  return accepted(entry.answer as unknown as OrderAnswer)
}

async function pay<Name extends PayingActionName>(
  { move }: PayingSpec<Name>,
  tx: Transaction,
  context: Context<Name>,
  rules: Rules,
): Promise<Reply<Paid>> {
  const order = await tx.get('orders', context.input.orderId)
  if (order === null) return refused('order.notFound')
  const before = repeated(context, order)
  if (before !== null) return before.ok ? accepted({ answer: before.data, messages: [] }) : before
  const decision = rules(order.state)
  if (!decision.ok) return refused(decision.code, decision.detail)
  const { events } = decision
  const state = evolveAll(order.state, events)
  if (state.status !== 'scored') throw new Error(`${context.action} led somewhere else`)
  const { orderId, no, status } = state
  const answer: OrderAnswer = { orderId, no, status, points: state.score.points }
  await tx.set('orders', orderDocumentAfter(order, state, entryOf(context, events, { ...answer })))
  await move(tx, order, state)
  return accepted({ answer, messages: orderMessages(state, events, context.member.memberId) })
}
