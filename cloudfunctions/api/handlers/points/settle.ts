import { openSettlement } from '../../../../domain/points/settlement'
import { monthOf } from '../../../../domain/time'
import { communityOf } from '../../../lib/community'
import { memberHandler, type MemberContext } from '../../../lib/context'
import type { SettlementDocument } from '../../../lib/documents'
import { hashOf } from '../../../lib/identity'
import { journaled, journalIdOf } from '../../../lib/journaled'
import { checkPublicWords } from '../../../lib/moderation'
import { sendMessages } from '../../../lib/notify'
import { accepted, refused } from '../../../lib/reply'
import { advanceSettlement } from '../../../lib/settlements/advance'
import { unnoticed } from '../../../lib/settlements/stamp'
import { DuplicateKey } from '../../../lib/store'
import { settlementView } from '../../views/points'

/** What a reply has time for; when nothing has to wait, the timer pays the rest within minutes. */
const paidAtOnceMax = 20

export const pointsSettle = memberHandler({
  action: 'points.settle',
  run: async (context) => {
    const { input, communityId, services, member, person, requestId } = context
    await checkPublicWords(context, [input.title])
    // Made from the request, so that its retry after a crash goes on with the same settlement.
    const settlementId = `s${hashOf('points.settle', { communityId, personId: person.personId, requestId })}`
    if ((await services.store.get('journal', journalIdOf(context))) === null) {
      await settle(context, settlementId)
    }
    return journaled(context, async (tx) => {
      const settlement = await tx.get('settlements', settlementId)
      if (settlement === null) return refused('points.nothingToSettle')
      if (settlement.status === 'posting') return refused('busy')
      return accepted(settlementView(settlement, member.memberId))
    })
  },
})

async function settle(context: MemberContext<'points.settle'>, settlementId: string): Promise<void> {
  const { communityId, services } = context
  const settlement = await begin(context, settlementId)
  if (settlement === null) return
  const { rules } = await communityOf(services.store, communityId)
  const messages = await advanceSettlement(services, settlement, {
    noticeDays: rules.noticeDays,
    ordersMax: paidAtOnceMax,
  })
  context.after(() => sendMessages(services, messages))
}

/** The settlement of this request as far as it got; begun now if there is anything to settle, else null. */
async function begin(
  { input, communityId, services, member, at }: MemberContext<'points.settle'>,
  settlementId: string,
): Promise<SettlementDocument | null> {
  const { store } = services
  const before = await store.get('settlements', settlementId)
  if (before !== null) return before
  if ((await unnoticed(store, communityId, 1)).length === 0) return null
  const title = input.title === '' ? `${monthWords(at)}积分清算` : input.title
  const opened = openSettlement({ settlementId, communityId, title, by: member.memberId, at })
  const document = { ...opened, _id: settlementId }
  try {
    await store.add('settlements', document)
    return document
  } catch (error) {
    // A racing copy of the same request began it.
    if (error instanceof DuplicateKey) return store.get('settlements', settlementId)
    throw error
  }
}

/** `2026年11月` */
function monthWords(at: number): string {
  const [year, month] = monthOf(at).split('-')
  return `${year ?? ''}年${Number(month)}月`
}
