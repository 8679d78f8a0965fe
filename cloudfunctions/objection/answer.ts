import type { PointsStandard } from '../../domain/community/types'
import { refuse, type Refusal } from '../../domain/kernel/decision'
import { decide } from '../../domain/order/decide'
import { mayAnswer, openObjections } from '../../domain/order/objections'
import { correctedNotice, correctionEntries } from '../../domain/points/correction'
import { scoreOf } from '../../domain/points/score'
import { settlementDue } from '../../domain/points/settlement'
import { communityOf } from '../community/own'
import { judgeOf, kinOf } from '../member/kin'
import { postEntries } from '../points/ledger'
import { concernedIn, othersToAnswer } from './stand'
import { payingCommand } from '../order/paying'
import { Refused } from '../platform/reply'
import { paySettlement } from '../settlement/pay'
import type { Transaction } from '../platform/transaction'
import type { OrderDocument } from '../platform/documents'
import type { Difficulty, OrderKind, Score, Scored } from '../../domain/order/types'

/** An answer that ends the wait pays its order at once, and what little else may be left of the notice. */
const paidAtOnceMax = 20

export const pointsAnswer = payingCommand({
  action: 'points.answer',
  prepare: async ({ services, communityId, input, member, at }, order) => {
    const { store } = services
    const [community, kin] = await Promise.all([
      communityOf(store, communityId),
      kinOf(store, concernedIn(order.state)),
    ])
    const by = judgeOf(member, kin)
    const mine = openObjections(order.state).length === 0 || mayAnswer(order.state, by)
    const others = mine ? 0 : await othersToAnswer(store, order.state, kin)
    const { seen, reason: text, correction } = input
    return (state) => {
      const score = correction === undefined ? null : scoreBy(community.standard, state.kind, correction)
      if (score?.ok === false) return score
      const decision = decide(state, {
        type: 'answerObjections',
        by,
        seen,
        text,
        score: score?.score ?? null,
        at,
      })
      if (decision.ok || decision.code !== 'objection.notByYou') return decision
      return others === 0 ? refuse('objection.nobodyElse') : refuse('objection.notByYou', { others })
    }
  },
  move: correct,
  afterwards: async ({ services }, { settlementId }) => {
    const settlement = settlementId === null ? null : await services.store.get('settlements', settlementId)
    if (settlement === null || !settlementDue(settlement, services.now())) return []
    return (await paySettlement(services, settlement, paidAtOnceMax)).messages
  },
})

type NewScore = Pick<Score, 'difficulty' | 'adjustments' | 'points' | 'rule'>

/** The order scored anew by the community's standard. */
function scoreBy(
  standard: PointsStandard,
  kind: OrderKind,
  { difficulty, adjustments }: { difficulty: Difficulty; adjustments: readonly string[] },
): { ok: true; score: NewScore } | Refusal<'points.adjustmentUnknown'> {
  const lines = [...new Set(adjustments)]
  const worth = scoreOf(standard, kind, difficulty, lines)
  if (!worth.ok) return worth
  const { points, rule } = worth
  return { ok: true, score: { difficulty, adjustments: lines, points, rule } }
}

/** A score that stands moves nothing. */
async function correct(
  tx: Transaction,
  { state, settlementId }: OrderDocument,
  after: Scored,
): Promise<void> {
  if (state.status !== 'scored' || state.score.points === after.score.points) return
  await postEntries(tx, correctionEntries(state, after))
  if (settlementId === null) return
  const notice = await tx.get('settlements', settlementId)
  // Its lines are being written from the scores just now.
  if (notice === null || notice.status === 'posting') throw new Refused('busy')
  await tx.set('settlements', { ...notice, ...correctedNotice(notice, state, after) })
}
