import type { ParsedInputOf } from '../../../../contract/actions'
import type { Reply } from '../../../../contract/refusals'
import type { OrderAnswer } from '../../../../contract/views'
import { limits } from '../../../../contract/limits'
import { termsOf } from '../../../../domain/community/terms'
import type { Community } from '../../../../domain/community/types'
import { can } from '../../../../domain/member/policy'
import type { Home } from '../../../../domain/member/types'
import { begin } from '../../../../domain/order/evolve'
import type { OrderReported } from '../../../../domain/order/events'
import { kindNames } from '../../../../domain/order/names'
import { publicSummary } from '../../../../domain/order/summary'
import type { OrderChannel, OrderState, Reporter } from '../../../../domain/order/types'
import { communityOf } from '../../../lib/community'
import { memberHandler, type Call, type MemberContext } from '../../../lib/context'
import type { OrderDocument } from '../../../lib/documents'
import { checkWords, wordsOfHome, type Verdict } from '../../../lib/moderation'
import { newOrderDocument, requestKey } from '../../../lib/orders/document'
import { entryOf } from '../../../lib/orders/entry'
import { nextOrderNo } from '../../../lib/orders/number'
import { placeOf } from '../../../lib/orders/place'
import { checkPhotos } from '../../../lib/photos'
import { Refused, accepted, refused } from '../../../lib/reply'
import { DuplicateKey } from '../../../lib/store'

type Context = MemberContext<'order.report'>
type Input = ParsedInputOf<'order.report'>

/** How often another number is tried when many report at once. */
const attemptsMax = 12
const pauseMaxMs = 25

export const orderReport = memberHandler<'order.report', OrderDocument | null>({
  action: 'order.report',
  load: (call) => seenBefore(call),
  run: async (context, seen) => {
    if (seen !== null) return repeat(context, seen)
    const reporter = reporterOf(context)
    const [community] = await Promise.all([
      communityOf(context.services.store, context.communityId),
      checkPhotos(context, context.input.photos),
    ])
    const reported = reportedOf(context, community, reporter)
    const { text, onBehalf, home } = context.input
    const verdict = await checkWords(context, [text, onBehalf?.name, wordsOfHome(home)])
    return insert(context, reported, verdict)
  },
})

/** The order that this very request made before. */
async function seenBefore({
  services,
  person,
  requestId,
}: Call<'order.report'>): Promise<OrderDocument | null> {
  const key = requestKey(person.personId, requestId)
  const [order] = await services.store.find('orders', { keys: key }, { limit: 1, fields: ['journal'] })
  return order ?? null
}

function repeat(context: Context, order: OrderDocument): Reply<OrderAnswer> {
  const key = requestKey(context.person.personId, context.requestId)
  const entry = order.journal.find((each) => each.key === key)
  if (entry?.hash !== context.hash) return refused('request.idReused')
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
  const words = publicSummary(text, { name, phone, place }).slice(0, limits.summary).trim()
  return words === '' ? `${kindNames[kind]}维修` : words
}

async function insert(
  context: Context,
  reported: Omit<OrderReported, 'no'>,
  verdict: Verdict,
): Promise<Reply<OrderAnswer>> {
  const { services, communityId, at } = context
  for (let attempt = 0; attempt < attemptsMax; attempt += 1) {
    if (attempt > 0) await services.sleep(services.random() * pauseMaxMs * attempt)
    const no = await nextOrderNo(services, communityId, at, attempt)
    const state: OrderState = begin({ ...reported, no })
    const answer: OrderAnswer = { orderId: state.orderId, no, status: state.status }
    const entry = entryOf(context, [{ type: 'reported' }], { ...answer })
    try {
      await services.store.add('orders', newOrderDocument(state, entry, verdict !== 'passed'))
      return accepted(answer)
    } catch (error) {
      if (!(error instanceof DuplicateKey)) throw error
      // Either the number is taken, or the same request came twice at once and its twin was faster.
      const twin = await seenBefore(context)
      if (twin !== null) return repeat(context, twin)
    }
  }
  return refused('busy')
}
