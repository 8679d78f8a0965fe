import type { Reply } from '../../../../contract/refusals'
import type { OrderAnswer } from '../../../../contract/views'
import { awardEntries } from '../../../../domain/points/award'
import { scoreOf } from '../../../../domain/points/score'
import type { CommunityDocument, OrderDocument } from '../../../lib/documents'
import { crewOf } from '../../../../domain/order/crew'
import { decide } from '../../../../domain/order/decide'
import { evolveAll } from '../../../../domain/order/evolve'
import { communityOf } from '../../../lib/community'
import { memberHandler, type MemberContext } from '../../../lib/context'
import { postEntries } from '../../../lib/ledger'
import { checkPublicWords } from '../../../lib/moderation'
import { orderMessages, sendMessages, type Message } from '../../../lib/notify'
import { orderDocumentAfter, requestKey } from '../../../lib/orders/document'
import { entryOf } from '../../../lib/orders/entry'
import { takenKeys } from '../../../lib/orders/taken'
import { accepted, refused } from '../../../lib/reply'
import { inTransaction, type Transaction } from '../../../lib/transaction'

type Context = MemberContext<'order.score'>

interface Loaded {
  order: OrderDocument | null
  /** this requestId was used on some order before */
  seen: boolean
}

/** The one order command that moves money: order, ledger and wallets are written together. */
export const orderScore = memberHandler<'order.score', Loaded>({
  action: 'order.score',
  load: async ({ services, person, requestId, input }) => {
    const [order, taken] = await Promise.all([
      services.store.get('orders', input.orderId),
      takenKeys(services.store, [requestKey(person.personId, requestId)]),
    ])
    return { order, seen: taken.length > 0 }
  },
  target: { communityOf: ({ order }) => order?.communityId ?? null, missing: 'order.notFound' },
  run: async (context, { order, seen }) => {
    if (order === null) return refused('order.notFound')
    if (seen) return repeated(context, order) ?? refused('request.idReused')
    const [community, kin] = await Promise.all([
      communityOf(context.services.store, context.communityId),
      kinAmong(context, crewOf(order.state)),
    ])
    // Asked once without writing, so that words are checked only when all else is well.
    const first = scored(context, community, kin, order)
    if (!first.ok) return first
    await checkPublicWords(context, [context.input.reason])
    const reply = await inTransaction(context.services, (tx) => score(tx, context, community, kin))
    if (!reply.ok) return reply
    const { answer, messages } = reply.data
    context.after(() => sendMessages(context.services, messages))
    return accepted(answer)
  },
})

/** Family of mine among the crew, by what either of us has told (P1). */
async function kinAmong(
  { services, member }: Context,
  crew: readonly { memberId: string }[],
): Promise<readonly string[]> {
  const ids = crew.map(({ memberId }) => memberId)
  if (ids.length === 0) return member.relatives
  const found = await services.store.find(
    'members',
    { _id: services.store.command.in(ids) },
    { fields: ['memberId', 'relatives'], limit: ids.length },
  )
  const theySay = found.filter(({ relatives }) => relatives.includes(member.memberId))
  return [...member.relatives, ...theySay.map(({ memberId }) => memberId)]
}

interface Scoring {
  answer: OrderAnswer
  messages: readonly Message[]
}

function repeated(context: Context, order: OrderDocument): Reply<OrderAnswer> | null {
  const key = requestKey(context.person.personId, context.requestId)
  const entry = order.journal.find((each) => each.key === key)
  if (entry === undefined) return null
  if (entry.hash !== context.hash) return refused('request.idReused')
  return accepted(entry.answer as unknown as OrderAnswer)
}

async function score(
  tx: Transaction,
  context: Context,
  community: CommunityDocument,
  kin: readonly string[],
): Promise<Reply<Scoring>> {
  const order = await tx.get('orders', context.input.orderId)
  if (order === null) return refused('order.notFound')
  const before = repeated(context, order)
  if (before !== null) return before.ok ? accepted({ answer: before.data, messages: [] }) : before
  const next = scored(context, community, kin, order)
  if (!next.ok) return next
  const { state, events } = next.data
  const { orderId, no, status } = state
  const answer: OrderAnswer = { orderId, no, status, points: state.score.points }
  await tx.set('orders', orderDocumentAfter(order, state, entryOf(context, events, { ...answer })))
  await postEntries(tx, awardEntries(state))
  return accepted({ answer, messages: orderMessages(state, events, context.member.memberId) })
}

/** The order as it would be after scoring by the community's standard (P1). */
function scored(
  { input, member, at }: Context,
  community: CommunityDocument,
  kin: readonly string[],
  { state }: OrderDocument,
) {
  const worth = scoreOf(community.standard, state.kind, input.difficulty, input.adjustments)
  if (!worth.ok) return refused(worth.code, worth.detail)
  const decision = decide(state, {
    type: 'score',
    difficulty: input.difficulty,
    adjustments: [...new Set(input.adjustments)],
    points: worth.points,
    rule: worth.rule,
    reason: input.reason,
    by: { ...member, relatives: kin },
    at,
  })
  if (!decision.ok) return refused(decision.code, decision.detail)
  const next = evolveAll(state, decision.events)
  if (next.status !== 'scored') throw new Error('scoring led somewhere else')
  return accepted({ state: next, events: decision.events })
}
