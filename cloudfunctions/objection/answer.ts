import type { PointsStandard } from '../../domain/community/types'
import { refuse } from '../../domain/kernel/decision'
import { correctedNotice, correctionEntries } from '../../domain/points/correction'
import { objectionsOf } from '../../domain/objection/objections'
import { scoreOf, type Done } from '../../domain/points/score'
import { settlementDue } from '../../domain/points/settlement'
import { communityOf } from '../community/own'
import { judgeNow, kinOf } from '../member/kin'
import { postEntries } from '../points/ledger'
import { concernedIn, othersToAnswer } from './stand'
import { orderCommand } from '../order/command'
import { pointsAnswered, scored } from '../order/scored'
import { sendMessages } from '../platform/messages'
import { checkPublicWords } from '../platform/moderation'
import { Refused } from '../platform/reply'
import { paySettlement } from '../settlement/pay'
import type { Transaction } from '../platform/transaction'
import type { OrderDocument } from '../platform/documents'
import type { ByStandard } from '../../domain/order/scores'
import type { Scored } from '../../domain/order/states'

/** An answer that ends the wait pays its order at once, and what little else may be left of the notice. */
const paidAtOnceMax = 20

export const pointsAnswer = orderCommand({
  action: 'points.answer',
  command: async ({ services, communityId, input, member, at }, { state }) => {
    const { store } = services
    const [community, kin] = await Promise.all([
      communityOf(store, communityId),
      kinOf(store, concernedIn(state), at),
    ])
    const { seen, reason: text, correction } = input
    const score =
      correction === undefined ? null : scoreBy(community.standard, { ...correction, kind: state.kind })
    return { type: 'answerObjections', by: judgeNow(member, kin, at), seen, text, score, at }
  },
  refusal: async ({ services: { store }, at }, { state }, refusal) => {
    if (refusal.code !== 'objection.notByYou') return refusal
    const others = await othersToAnswer(store, state, await kinOf(store, concernedIn(state), at), at)
    return others === 0 ? refuse('objection.nobodyElse') : refuse('objection.notByYou', { others })
  },
  check: (context) => checkPublicWords(context, [context.input.reason]),
  beside: (tx, before, after) => correct(tx, before, scored(after)),
  extra: pointsAnswered,
  afterwards: async (context, { settlementId }) => {
    const { services } = context
    const settlement = settlementId === null ? null : await services.store.get('settlements', settlementId)
    if (settlement === null || !settlementDue(settlement, services.now())) return
    const { standard } = await communityOf(services.store, settlement.communityId)
    const bounds = { ordersMax: paidAtOnceMax, monthMax: standard.monthMax ?? 0 }
    const { messages } = await paySettlement(services, settlement, bounds)
    context.after(() => sendMessages(services, messages))
  },
})

/** The order scored anew by the community's standard of now. Throws `points.adjustmentUnknown`. */
function scoreBy(standard: PointsStandard, done: Done): ByStandard {
  const worth = scoreOf(standard, done)
  if (!worth.ok) throw new Refused(worth.code, worth.detail)
  return worth.made
}

/** A score that stands moves nothing. What the notice waited for may have come, so time looks at it again. */
async function correct(
  tx: Transaction,
  { state, settlementId }: OrderDocument,
  after: Scored,
): Promise<void> {
  const wakeAt = answeredAt(after)
  if (state.status !== 'scored' || state.score.points === after.score.points) {
    if (settlementId !== null) await tx.update('settlements', settlementId, { wakeAt })
    return
  }
  await postEntries(tx, correctionEntries(state, after))
  if (settlementId === null) return
  const notice = await tx.get('settlements', settlementId)
  // Its lines are being written from the scores just now.
  if (notice === null || notice.status === 'posting') throw new Refused('busy')
  await tx.set('settlements', { ...notice, ...correctedNotice(notice, state, after), wakeAt })
}

const answeredAt = (after: Scored): number =>
  Math.max(...objectionsOf(after).map(({ answer }) => answer?.at ?? 0))
