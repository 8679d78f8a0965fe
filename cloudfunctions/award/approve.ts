import { answerAward, paidTo } from '../../domain/award/award'
import type { Award } from '../../domain/award/types'
import { poolId } from '../../domain/points/giving'
import { refuse } from '../../domain/kernel/decision'
import { communityOf } from '../community/own'
import { judgeNow, kinOf } from '../member/kin'
import type { AwardDocument } from '../platform/collections/awards'
import { journalCommand } from '../platform/journalCommand'
import { checkWords } from '../platform/moderation'
import { Refused, accepted } from '../platform/reply'
import type { Transaction } from '../platform/transaction'
import { postEntries, walletIn } from '../points/ledger'
import { payOut } from '../points/payOut'
import { awardPerson } from './ask'
import { awardDocument } from './document'

interface Prepared {
  judge: ReturnType<typeof judgeNow>
  monthMax: number
}

export const pointsApprove = journalCommand<'points.approve', AwardDocument | null, Prepared>({
  action: 'points.approve',
  load: ({ services, input }) => services.store.get('awards', input.awardId),
  prepare: async (context, award) => {
    const { services, communityId, member, at, input } = context
    if (award?.communityId !== communityId) throw new Refused('award.notFound')
    const [kin, { standard }] = await Promise.all([
      kinOf(services.store, [...award.state.people, award.state.by], at),
      communityOf(services.store, communityId),
      checkWords(context, [input.why]),
    ])
    return { judge: judgeNow(member, kin, at), monthMax: standard.monthMax ?? 0 }
  },
  work: async (tx, { input, member, at }, { judge, monthMax }) => {
    const { awardId, agree, why } = input
    const found = await tx.get('awards', awardId)
    if (found === null) return refuse('award.notFound')
    const answered = answerAward(found.state, { agreed: agree, why, by: awardPerson(member), at }, judge)
    if (!answered.ok) return answered
    if (agree) await pay(tx, answered.award, { approvedBy: member.memberId, monthMax, at })
    await tx.set('awards', awardDocument(answered.award))
    return accepted({ awardId })
  },
})

/** To everybody, or nobody: the pool must have it for all. Whoever left meanwhile has no wallet to pay into. */
async function pay(
  tx: Transaction,
  award: Award,
  { approvedBy, monthMax, at }: { approvedBy: string; monthMax: number; at: number },
): Promise<void> {
  const people = award.people.filter(({ memberId }) => memberId !== '')
  if (award.source === 'pool') {
    const { communityId } = award
    const { available } = await walletIn(tx, { memberId: poolId(communityId), communityId }, at)
    const needed = award.points * people.length
    if (available < needed) throw new Refused('points.notEnough', { available, needed })
  }
  for (const { memberId } of people) {
    const paid = paidTo(award, memberId, approvedBy, at)
    if ('gift' in paid) {
      await postEntries(tx, paid.gift)
      continue
    }
    await postEntries(tx, [paid.award])
    await payOut(tx, paid.settle, { workedAt: award.askedAt, monthMax })
  }
}
