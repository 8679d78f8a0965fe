import { openSettlement, settlementOrdersMax } from '../../domain/points/settlement'
import { namedCommunity, ownCommunity } from '../community/own'
import type { Call, MemberContext } from '../platform/context'
import type { SettlementDocument } from '../platform/documents'
import { hashOf } from '../platform/identity'
import { journalCommand } from '../platform/journalCommand'
import { checkPublicWords } from '../platform/moderation'
import { sendMessages } from '../platform/messages'
import { Refused, accepted, refused } from '../platform/reply'
import { advanceSettlement, gatherNotice, postNotice } from './advance'
import { releaseStrays, unnoticed } from './stamp'
import { settlementDocument } from './document'
import { settlementTitle } from './title'
import { DuplicateKey } from '../platform/store'
import { settlementView } from '../points/view'

type Context = MemberContext<'points.settle'>

/** What a reply has time for; when nothing has to wait, the timer pays the rest within minutes. */
const paidAtOnceMax = 20

interface Prepared {
  /** gathered and ready to hang; null: this settlement hangs already, or there is none */
  notice: SettlementDocument | null
  /** what hangs once it is done: another copy, or the timer, may have been faster */
  shown: SettlementDocument | null
}

export const pointsSettle = journalCommand({
  action: 'points.settle',
  load: async (call) => {
    const [named, begun] = await Promise.all([
      namedCommunity(call),
      call.services.store.get('settlements', settlementIdOf(call)),
    ])
    return { named, begun }
  },
  prepare: async (context, { named, begun }): Promise<Prepared> => {
    const { services, input } = context
    // Cut off before it was answered: only the same request goes on with it.
    if (begun !== null && begun.hash !== context.hash) throw new Refused('request.idReused')
    await checkPublicWords(context, [input.title])
    const [{ rules, standard }, free] = await Promise.all([
      ownCommunity(context, named),
      unnoticed(services.store, context.communityId, settlementOrdersMax),
    ])
    const { noticeDays } = rules
    const { monthMax = 0 } = standard
    const settlement = begun ?? (free.length === 0 ? null : await begin(context))
    if (settlement === null) return { notice: null, shown: null }
    if (begun !== null || noticeDays === 0) {
      await goOn(context, settlement, { noticeDays, monthMax })
      return { notice: null, shown: null }
    }
    return { notice: await gatherNotice(services, settlement, { noticeDays, free }), shown: null }
  },
  work: async (tx, context, prepared) => {
    const { notice } = prepared
    // The usual way: notice and answer are one transaction.
    prepared.shown =
      notice === null ? await tx.get('settlements', settlementIdOf(context)) : await postNotice(tx, notice)
    if (prepared.shown === null) return refused('points.nothingToSettle')
    if (prepared.shown.status === 'posting') return refused('busy')
    return accepted(settlementView(prepared.shown, context.member.memberId))
  },
  afterwards: async ({ services }, { notice, shown }) => {
    if (notice !== null && shown !== null && shown !== notice) await releaseStrays(services.store, shown)
  },
})

/** Made from the request, so that its retry after a crash goes on with the same settlement. */
const settlementIdOf = ({ person, requestId }: Call<'points.settle'>): string =>
  `s${hashOf('points.settle', { personId: person.personId, requestId })}`

/** Posts what is not posted yet, and pays what need not wait. */
async function goOn(
  context: Context,
  settlement: SettlementDocument,
  rules: { noticeDays: number; monthMax: number },
): Promise<void> {
  const { services } = context
  const bounds = { ...rules, ordersMax: paidAtOnceMax }
  const { messages } = await advanceSettlement(services, settlement, bounds)
  context.after(() => sendMessages(services, messages))
}

/** The settlement of this request, begun now so that somebody can finish it whatever happens. */
async function begin(context: Context): Promise<SettlementDocument | null> {
  const { input, communityId, services, member, at, hash } = context
  const settlementId = settlementIdOf(context)
  const title = input.title === '' ? settlementTitle(at) : input.title
  const opened = openSettlement({ settlementId, communityId, title, by: member.memberId, at })
  const document = settlementDocument(opened, hash)
  try {
    await services.store.add('settlements', document)
    return document
  } catch (error) {
    // A racing copy of the same request began it.
    if (error instanceof DuplicateKey) return services.store.get('settlements', settlementId)
    throw error
  }
}
