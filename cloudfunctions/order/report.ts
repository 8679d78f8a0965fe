import type { ParsedInputOf } from '../../contract/actions'
import type { Reply } from '../../contract/refusals'
import type { OrderAnswer } from '../../contract/views/order'
import { limits } from '../../contract/limits'
import { cutTo } from '../../domain/kernel/cut'
import { termsOf } from '../../domain/community/terms'
import type { Community } from '../../domain/community/types'
import { can } from '../../domain/member/policy'
import type { Home } from '../../domain/member/types'
import { begin } from '../../domain/order/evolve'
import type { OrderReported } from '../../domain/order/events'
import { kindNames } from '../../domain/order/names'
import { publicSummary } from '../../domain/order/summary'
import type { OrderChannel, OrderState, Reporter } from '../../domain/order/types'
import { namedCommunity, ownCommunity } from '../community/own'
import { memberHandler, type Call, type MemberContext } from '../platform/context'
import type { CommunityDocument } from '../platform/documents'
import { checkWords, wordsOfHome } from '../platform/moderation'
import { newOrderDocument } from './document'
import { entryOf } from './entry'
import { nextOrderNo } from './number'
import { placeOf } from './place'
import { checkPhotos } from '../photo/photos'
import { journalIdOf, orderKeyOf } from '../platform/requestKeys'
import { Refused, accepted, refused } from '../platform/reply'
import { DuplicateKey } from '../platform/store'

type Context = MemberContext<'order.report'>
type Input = ParsedInputOf<'order.report'>

/** How often another number is tried when many report at once. */
const attemptsMax = 12
const pauseMaxMs = 25

interface Loaded {
  before: Reply<OrderAnswer> | null
  named: CommunityDocument | null
}

export const orderReport = memberHandler<'order.report', Loaded>({
  action: 'order.report',
  load: async (call) => {
    const [before, named] = await Promise.all([answerBefore(call), namedCommunity(call)])
    return { before, named }
  },
  run: async (context, { before, named }) => {
    if (before !== null) return before
    const reporter = reporterOf(context)
    const { services, communityId, input, at } = context
    const [community, firstNo] = await Promise.all([
      ownCommunity(context, named),
      nextOrderNo(services, communityId, at, 0),
      checkPhotos(context, input.photos),
    ])
    const reported = reportedOf(context, community, reporter)
    const words = [input.text, input.onBehalf?.name, wordsOfHome(input.home)]
    const verdict = await checkWords(context, words)
    return insert(context, reported, { firstNo, wordsHeld: verdict !== 'passed' })
  },
})

/** The answer this very request had before; `request.idReused` when its id served another command, of either book. */
async function answerBefore(call: Call<'order.report'>): Promise<Reply<OrderAnswer> | null> {
  const { store } = call.services
  const key = orderKeyOf(call)
  const [[order], elsewhere] = await Promise.all([
    store.find('orders', { keys: key }, { limit: 1, fields: ['journal'] }),
    store.get('journal', journalIdOf(call)),
  ])
  if (elsewhere !== null) return refused('request.idReused')
  if (order === undefined) return null
  const entry = order.journal.find((each) => each.key === key)
  if (entry?.hash !== call.hash) return refused('request.idReused')
  return accepted(entry.answer as unknown as OrderAnswer)
}

/** For somebody else only the desk reports, and has them to call back (R2). */
function reporterOf({ input, member }: Context): Reporter {
  const { onBehalf } = input
  if (onBehalf === undefined && input.channel === 'self') {
    const { memberId, personId, openid, name, phone } = member
    return { memberId, personId, openid, name, phone }
  }
  if (!can(member, 'runDesk')) throw new Refused('role.wrong')
  if (onBehalf === undefined) throw new Refused('input.invalid', { field: 'onBehalf' })
  return { memberId: null, personId: null, openid: null, ...onBehalf }
}

/** Words for somebody else that name no channel were spoken at the desk. */
const channelOf = ({ channel, onBehalf }: Input): OrderChannel =>
  channel === 'self' && onBehalf !== undefined ? 'desk' : channel

function reportedOf(context: Context, community: Community, reporter: Reporter): Omit<OrderReported, 'no'> {
  const { input, member, communityId, at } = context
  const own = reporter.memberId === null ? null : member.home
  const place = placeOf(community, { home: input.home, text: input.text, own })
  return {
    type: 'reported',
    orderId: context.services.newId(),
    communityId,
    channel: channelOf(input),
    kind: input.kind,
    text: input.text,
    summary: summaryOf(input, reporter, place),
    photos: input.photos,
    place,
    reporter,
    enteredByMemberId: member.memberId,
    urgent: input.urgent,
    terms: termsOf(community.rules, input.kind),
    at,
  }
}

/** What is proposed for the board; when nothing public is left of the words, the kind speaks. */
function summaryOf({ text, kind }: Input, { name, phone }: Reporter, place: Home): string {
  const words = cutTo(publicSummary(text, { name, phone, place }), limits.summary).trim()
  return words === '' ? `${kindNames[kind]}维修` : words
}

async function insert(
  context: Context,
  reported: Omit<OrderReported, 'no'>,
  { firstNo, wordsHeld }: { firstNo: string; wordsHeld: boolean },
): Promise<Reply<OrderAnswer>> {
  const { services, communityId, at } = context
  for (let attempt = 0; attempt < attemptsMax; attempt += 1) {
    if (attempt > 0) await services.sleep(services.random() * pauseMaxMs * attempt)
    const no = attempt === 0 ? firstNo : await nextOrderNo(services, communityId, at, attempt)
    const state: OrderState = begin({ ...reported, no })
    const answer: OrderAnswer = { orderId: state.orderId, no, status: state.status }
    const entry = entryOf(context, [{ type: 'reported' }], { ...answer })
    try {
      await services.store.add('orders', newOrderDocument(state, entry, wordsHeld))
      return accepted(answer)
    } catch (error) {
      if (!(error instanceof DuplicateKey)) throw error
      // Either the number is taken, or the same request came twice at once and its twin was faster.
      const twin = await answerBefore(context)
      if (twin !== null) return twin
    }
  }
  return refused('busy')
}
