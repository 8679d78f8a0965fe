import type { ParsedInputOf } from '../../contract/actions'
import type { OrderAnswer } from '../../contract/views/order'
import { limits } from '../../contract/limits'
import { cutTo } from '../../domain/kernel/cut'
import { termsOf } from '../../domain/community/terms'
import type { Community } from '../../domain/community/types'
import type { Home } from '../../domain/kernel/home'
import { begin } from '../../domain/order/evolve'
import type { OrderReported } from '../../domain/order/events'
import { hazardsOf } from '../../domain/order/hazards'
import { areHours } from '../../domain/order/hours'
import { voiceKey } from '../../domain/order/keys'
import { kindNames } from '../../domain/order/names'
import { publicSummary } from '../../domain/order/summary'
import { noticesOf } from '../../domain/order/told'
import type { OrderState } from '../../domain/order/states'
import type { Reporter } from '../../domain/order/types'
import { namedCommunity, ownCommunity } from '../community/own'
import { memberHandler, type Call, type MemberContext } from '../platform/context'
import { commitNew } from '../platform/commitNew'
import type { CommunityDocument, OrderDocument } from '../platform/documents'
import { entryOf } from '../platform/journalEntry'
import { checkWords, wordsOfHome } from '../platform/moderation'
import { tell } from './messages'
import { newOrderDocument } from './document'
import { placeOf } from './place'
import { reporterOf, type Reported } from './reporter'
import { checkAttachments } from '../attachment/attachments'
import { nextNo, type Series } from '../platform/numbering'
import { onDayOf } from '../platform/onDay'
import { Refused } from '../platform/reply'
import { requestKeyOf } from '../platform/requests'

type Context = MemberContext<'order.report'>
type Input = ParsedInputOf<'order.report'>

interface Loaded {
  first: OrderDocument | null
  named: CommunityDocument | null
}

/** Everything of the new order but its number. */
interface Draft {
  reported: Omit<OrderReported, 'no'>
  wordsHeld: boolean
  firstNo: string
}

export const orderReport = memberHandler<'order.report', Loaded>({
  action: 'order.report',
  load: async (call) => {
    const [first, named] = await Promise.all([orderOf(call), namedCommunity(call)])
    return { first, named }
  },
  run: (context, { first, named }) =>
    commitNew<Draft, OrderAnswer>(context, {
      first,
      again: () => orderOf(context),
      prepare: () => draft(context, named),
      add: (drafted, attempt) => insert(context, drafted, attempt),
    }),
})

/** The order that has this request, made by it or not. */
async function orderOf(call: Call<'order.report'>): Promise<OrderDocument | null> {
  const where = { keys: requestKeyOf(call) }
  const [order] = await call.services.store.find('orders', where, { limit: 1, fields: ['journal'] })
  return order ?? null
}

async function draft(context: Context, named: CommunityDocument | null): Promise<Draft> {
  if (!areHours(context.input.freeHours, context.at)) {
    throw new Refused('input.invalid', { field: 'freeHours' })
  }
  const told = await reporterOf(context)
  const { services, communityId, input, at } = context
  const [community, first, mine] = await Promise.all([
    ownCommunity(context, named),
    nextNo(services, seriesOf(communityId), at, 0),
    reportedToday(context, told),
    checkAttachments(context, input),
    checkUnused(context, input.voice),
  ])
  const { reportsOfDay, reportsOfCommunityDay } = limits
  if (mine >= reportsOfDay) throw new Refused('request.tooMany', { max: reportsOfDay })
  if (first.before >= reportsOfCommunityDay) {
    throw new Refused('request.tooMany', { max: reportsOfCommunityDay })
  }
  const reported = reportedOf(context, community, told)
  const { onBehalf } = input
  const words = [input.text, onBehalf?.name, onBehalf?.toldBy?.name, wordsOfHome(input.home)]
  const verdict = await checkWords(context, words)
  return { reported, firstNo: first.no, wordsHeld: verdict !== 'passed' }
}

/** The numbers of a community's orders: 单号. */
const seriesOf = (communityId: string): Series => ({
  prefix: '',
  collection: 'orders',
  communityId,
  moment: 'reportedAt',
})

/** How many orders this person reported on the day of the call, or were reported for them; whoever the desk speaks for is not counted. */
async function reportedToday(
  { services, communityId, at }: Context,
  { reporter, proxy }: Reported,
): Promise<number> {
  const { store } = services
  const reportedAt = onDayOf(store, at)
  const { memberId } = reporter
  if (memberId !== null) return store.count('orders', { communityId, reporterId: memberId, reportedAt })
  return proxy === null ? 0 : store.count('orders', { communityId, consentId: proxy.consentId, reportedAt })
}

/** Throws `voice.notFound` when the recording belongs to another report already. */
async function checkUnused({ services: { store } }: Context, voiceId: string | undefined): Promise<void> {
  if (voiceId === undefined) return
  if ((await store.count('orders', { keys: voiceKey(voiceId) })) > 0) throw new Refused('voice.notFound')
}

function reportedOf(context: Context, community: Community, who: Reported): Omit<OrderReported, 'no'> {
  const { input, member, communityId, at } = context
  const { reporter, own, channel, proxy } = who
  const place = placeOf(community, { home: input.home, text: input.text, own })
  const dangers = hazardsOf(input.text, input.danger ?? null)
  const urgent = input.urgent || input.danger !== undefined
  return {
    type: 'reported',
    orderId: context.services.newId(),
    communityId,
    channel,
    kind: input.kind,
    text: input.text,
    summary: summaryOf(input, named(reporter, proxy), place),
    photos: input.photos,
    ...(input.voice === undefined ? {} : { voice: input.voice }),
    place,
    ...(input.freeHours.length === 0 ? {} : { freeHours: input.freeHours }),
    reporter,
    ...(proxy === null ? {} : { proxy }),
    enteredByMemberId: member.memberId,
    urgent,
    ...(dangers.length === 0 ? {} : { dangers }),
    terms: termsOf(community.rules, input.kind, urgent, dangers),
    at,
  }
}

type Named = Pick<Reporter, 'name' | 'phone'>

/** Whom public words must not tell. */
const named = (reporter: Reporter, proxy: Named | null): readonly Named[] =>
  [reporter, proxy, reporter.toldBy].filter((one) => one !== null && one !== undefined)

/** What is proposed for the board; when nothing public is left of the words, the kind speaks. */
function summaryOf({ text, kind }: Input, people: readonly Named[], place: Home): string {
  const told = people.reduce((words, { name, phone }) => publicSummary(words, { name, phone, place }), text)
  const words = cutTo(told, limits.summary).trim()
  return words === '' ? `${kindNames[kind]}维修` : words
}

async function insert(
  context: Context,
  { reported, firstNo, wordsHeld }: Draft,
  attempt: number,
): Promise<OrderAnswer> {
  const { services, communityId, at } = context
  const no = attempt === 0 ? firstNo : (await nextNo(services, seriesOf(communityId), at, attempt)).no
  const state: OrderState = begin({ ...reported, no })
  const answer: OrderAnswer = { orderId: state.orderId, no, status: state.status }
  const events = [{ type: 'reported' }] as const
  const entry = entryOf(context, events, { ...answer })
  await services.store.add('orders', newOrderDocument(state, entry, wordsHeld))
  const by = context.member.memberId
  const told = noticesOf(state, [{ ...reported, no }], state, by)
  context.after(() => tell(services, state, told, by))
  return answer
}
