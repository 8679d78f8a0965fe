import { refuse, type Refusal } from '../kernel/decision'
import { mayJudge, type Judge } from '../kernel/judge'
import { dayMs } from '../kernel/time'
import { giftEntries, poolId } from '../points/giving'
import { awardEntry, settleEntry, type AwardPay } from '../points/entries'
import type { LedgerEntry } from '../points/types'
import type { Award, AwardStatus } from './types'

/** Who has not found a second person in two weeks asks anew. */
const standsMs = 14 * dayMs

export const awardLimits = {
  /** as many as one transaction pays */
  people: 10,
  /** each */
  points: 20,
  words: 300,
  photos: 6,
} as const

export type AskingRefusal = Refusal<'award.evidenceMissing' | 'award.ownFamily'>
export type AskingAnswer = { ok: true; award: Award } | AskingRefusal

/** With evidence, and never for oneself or one's family (P5). */
export function askAward(award: Omit<Award, 'endsAt' | 'answer'>, by: Judge): AskingAnswer {
  if (award.words.trim() === '' && award.photos.length === 0) return refuse('award.evidenceMissing')
  if (!mayJudge(award.people, by)) return refuse('award.ownFamily')
  return { ok: true, award: { ...award, endsAt: award.askedAt + standsMs, answer: null } }
}

export function awardStatus({ answer, endsAt }: Pick<Award, 'answer' | 'endsAt'>, at: number): AwardStatus {
  if (answer !== null) return answer.agreed ? 'agreed' : 'refused'
  return at < endsAt ? 'asked' : 'lapsed'
}

export type ApprovingRefusal = Refusal<
  'award.answered' | 'award.lapsed' | 'award.notByYou' | 'award.whyMissing'
>
export type ApprovingAnswer = { ok: true; award: Award } | ApprovingRefusal

/** A second person: not who asked nor who is to have it, nor the family of either (P5). */
export const mayApprove = ({ by: asker, people }: Award, by: Judge): boolean =>
  mayJudge([...people, asker], by)

/** Says yes, or no with the reason. */
export function answerAward(award: Award, answer: NonNullable<Award['answer']>, by: Judge): ApprovingAnswer {
  const status = awardStatus(award, answer.at)
  if (status === 'lapsed') return refuse('award.lapsed')
  if (status !== 'asked') return refuse('award.answered')
  if (!mayApprove(award, by)) return refuse('award.notByYou')
  if (!answer.agreed && answer.why.trim() === '') return refuse('award.whyMissing')
  return { ok: true, award: { ...award, answer } }
}

/** How it is said on a statement, without a name. */
export const awardNames = { activity: '参加活动', deliberation: '议事协商', civility: '文明实践' } as const

/** One person's movements: new points by award and settling, those of the pool out of it. */
export function paidTo(
  award: Award,
  memberId: string,
  approvedByMemberId: string,
  at: number,
): { award: LedgerEntry; settle: LedgerEntry } | { gift: readonly LedgerEntry[] } {
  const { awardId, communityId, kind, points, source } = award
  const text = awardNames[kind]
  if (source === 'pool') {
    const gift = {
      giftId: `${awardId}:${memberId}`,
      communityId,
      fromId: poolId(communityId),
      toId: memberId,
    }
    const said = { said: `互助池给出：${text}`, heard: `互助池：${text}` }
    return { gift: giftEntries({ ...gift, ...said, points, at, approvedByMemberId }) }
  }
  const pay: AwardPay = {
    subject: { kind, id: awardId },
    ...{ communityId, memberId, points, at, text, approvedByMemberId },
  }
  return { award: awardEntry(pay), settle: settleEntry(pay) }
}
