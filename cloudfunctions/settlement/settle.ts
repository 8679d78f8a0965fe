import type { Reply } from '../../contract/refusals'
import type { SettlementView } from '../../contract/views/settlement'
import { openSettlement, settlementOrdersMax } from '../../domain/points/settlement'
import { monthOf } from '../../domain/kernel/time'
import { namedCommunity, ownCommunity } from '../community/own'
import type { Call, MemberContext } from '../platform/context'
import type { SettlementDocument } from '../platform/documents'
import { hashOf } from '../platform/identity'
import { journaled, journaledHandler } from '../platform/journaled'
import { checkPublicWords } from '../platform/moderation'
import { sendMessages } from '../platform/messages'
import { accepted, refused } from '../platform/reply'
import { advanceSettlement, gatherNotice, postNotice } from './advance'
import { releaseStrays, unnoticed } from './stamp'
import { DuplicateKey } from '../platform/store'
import { settlementView } from '../points/view'

type Context = MemberContext<'points.settle'>
type Answer = Reply<SettlementView>

/** What a reply has time for; when nothing has to wait, the timer pays the rest within minutes. */
const paidAtOnceMax = 20

export const pointsSettle = journaledHandler({
  action: 'points.settle',
  load: async (call) => {
    const [named, begun] = await Promise.all([
      namedCommunity(call),
      call.services.store.get('settlements', settlementIdOf(call)),
    ])
    return { named, begun }
  },
  run: async (context, { named, begun }) => {
    const { services, input } = context
    // Cut off before it was answered: only the same request goes on with it.
    if (begun !== null && begun.hash !== context.hash) return refused('request.idReused')
    await checkPublicWords(context, [input.title])
    const [{ rules }, free] = await Promise.all([
      ownCommunity(context, named),
      unnoticed(services.store, context.communityId, settlementOrdersMax),
    ])
    const settlement = begun ?? (free.length === 0 ? null : await begin(context))
    if (settlement === null) return answerOf(context)
    if (begun !== null || rules.noticeDays === 0) return goOn(context, settlement, rules.noticeDays)
    const notice = await gatherNotice(services, settlement, { noticeDays: rules.noticeDays, free })
    return notice === null ? answerOf(context) : show(context, notice)
  },
})

/** Made from the request, so that its retry after a crash goes on with the same settlement. */
const settlementIdOf = ({ person, requestId }: Call<'points.settle'>): string =>
  `s${hashOf('points.settle', { personId: person.personId, requestId })}`

/** Posts what is not posted yet, and pays what need not wait. */
async function goOn(context: Context, settlement: SettlementDocument, noticeDays: number): Promise<Answer> {
  const { services } = context
  const messages = await advanceSettlement(services, settlement, { noticeDays, ordersMax: paidAtOnceMax })
  context.after(() => sendMessages(services, messages))
  return answerOf(context)
}

/** The settlement as far as it got. */
function answerOf(context: Context): Promise<Answer> {
  return journaled(context, async (tx) => {
    const settlement = await tx.get('settlements', settlementIdOf(context))
    if (settlement === null) return refused('points.nothingToSettle')
    if (settlement.status === 'posting') return refused('busy')
    return accepted(settlementView(settlement, context.member.memberId))
  })
}

/** The usual way: notice and answer are one transaction. */
async function show(context: Context, notice: SettlementDocument): Promise<Answer> {
  let shown = notice
  const reply = await journaled(context, async (tx) => {
    shown = await postNotice(tx, notice)
    return accepted(settlementView(shown, context.member.memberId))
  })
  if (shown !== notice) await releaseStrays(context.services.store, shown)
  return reply
}

/** The settlement of this request, begun now so that somebody can finish it whatever happens. */
async function begin(context: Context): Promise<SettlementDocument | null> {
  const { input, communityId, services, member, at, hash } = context
  const settlementId = settlementIdOf(context)
  const title = input.title === '' ? `${monthWords(at)}积分清算` : input.title
  const opened = openSettlement({ settlementId, communityId, title, by: member.memberId, at })
  const document = { ...opened, _id: settlementId, hash }
  try {
    await services.store.add('settlements', document)
    return document
  } catch (error) {
    // A racing copy of the same request began it.
    if (error instanceof DuplicateKey) return services.store.get('settlements', settlementId)
    throw error
  }
}

/** `2026年11月` */
function monthWords(at: number): string {
  const [year, month] = monthOf(at).split('-')
  return `${year ?? ''}年${Number(month)}月`
}
