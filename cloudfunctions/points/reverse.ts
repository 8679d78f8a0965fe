import { crewOf } from '../../domain/order/crew'
import type { Settled } from '../../domain/order/states'
import { mayJudge } from '../../domain/kernel/judge'
import { awardId, reversalId, settleId } from '../../domain/points/entries'
import { takeBackPaid, type Awarded } from '../../domain/points/takeBack'
import type { Subject } from '../../domain/points/types'
import { judgeNow, kinOf } from '../member/kin'
import { journalCommand } from '../platform/journalCommand'
import { checkWords } from '../platform/moderation'
import { Refused, accepted } from '../platform/reply'
import type { Transaction } from '../platform/transaction'
import { postEntries, walletIn } from './ledger'

export const pointsReverse = journalCommand<'points.reverse', undefined, Settled>({
  action: 'points.reverse',
  prepare: async (context) => {
    const { services, communityId, input, member, at } = context
    const { store } = services
    const order = await store.get('orders', input.orderId)
    if (order?.communityId !== communityId) throw new Refused('order.notFound')
    const { state } = order
    if (state.status !== 'settled') throw new Refused('points.notPaid')
    const crew = crewOf(state)
    if (!mayJudge(crew, judgeNow(member, await kinOf(store, crew, at), at)))
      throw new Refused('order.selfScore')
    await checkWords(context, [input.reason])
    return state
  },
  work: async (tx, { member, at }, order) => {
    const { orderId, communityId, crew, score } = order
    const subject = { kind: 'order', id: orderId } as const
    const awarded: Awarded[] = []
    for (const { memberId } of crew)
      awarded.push(await awardedIn(tx, { subject, memberId, communityId, revision: score.revision ?? 0, at }))
    const text = `${order.summary}（${order.no}）撤销积分`
    const taking = takeBackPaid(awarded, { at, text, approvedByMemberId: member.memberId })
    if (!taking.ok) return taking
    const { entries, spent } = taking
    await postEntries(tx, entries)
    return accepted({ points: entries.reduce((sum, { points }) => sum + points, 0), spent })
  },
  note: ({ input }) => input.reason,
})

interface Asked {
  subject: Subject
  memberId: string
  communityId: string
  revision: number
  at: number
}

/** What the ledger says of one person's award, inside the transaction that may take it back. */
async function awardedIn(tx: Transaction, { subject, revision, at, ...owner }: Asked): Promise<Awarded> {
  const { memberId } = owner
  const id = awardId(subject, memberId, revision)
  const award = await tx.get('ledger', id)
  const paid = await tx.get('ledger', settleId(subject, memberId))
  const reversal = await tx.get('ledger', reversalId(id))
  const { available } = await walletIn(tx, owner, at)
  return { memberId, award, isPaid: paid !== null, isReversed: reversal !== null, available }
}
