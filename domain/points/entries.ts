import { isoDayOf } from '../kernel/time'
import { reverse } from '../ledger/ledger'
import type { Account, EntryCode, LedgerEntry, Subject } from './types'

/** Movements of points for something done: to one of those who did it. */
export interface AwardPay {
  subject: Subject
  communityId: string
  memberId: string
  points: number
  at: number
  text: string
  approvedByMemberId: string | null
}

/** Movements of a redemption's points. */
export interface RedemptionPay {
  redemptionId: string
  communityId: string
  memberId: string
  points: number
  at: number
  text: string
}

/**
 * One word for what an award pays for. Orders were the first subject and their ids are no other kind's, so theirs stand
 * alone, as in the entries of before.
 */
export const subjectKey = ({ kind, id }: Subject): string => (kind === 'order' ? id : `${kind}:${id}`)

/** The award of one person for one subject; the same whoever asks and however often. */
export const awardId = (subject: Subject, memberId: string, revision = 0): string =>
  `award:${subjectKey(subject)}:${memberId}${revision === 0 ? '' : `:${revision}`}`

/** The entry by which that award has become money. */
export const settleId = (subject: Subject, memberId: string): string =>
  `settle:${subjectKey(subject)}:${memberId}`

/**
 * Scored: the points exist, but wait for settlement (P3).
 * @param revision how often the score was corrected: each has an entry of its own, and the one before is reversed
 */
export function awardEntry({ revision = 0, ...pay }: AwardPay & { revision?: number }): LedgerEntry {
  const { subject, memberId } = pay
  const entryId = awardId(subject, memberId, revision)
  return entry('award', entryId, pay, subjectKey(subject), { name: 'issuance' }, pending(memberId))
}

/** Settled: the points may be spent. */
export function settleEntry(pay: AwardPay): LedgerEntry {
  const { subject, memberId } = pay
  const entryId = settleId(subject, memberId)
  return entry('settle', entryId, pay, subjectKey(subject), pending(memberId), wallet(memberId))
}

/** Redeemed, goods not yet handed over. */
export function holdEntry(pay: RedemptionPay): LedgerEntry {
  const { redemptionId, memberId } = pay
  return redemptionEntry('hold', pay, redemptionId, wallet(memberId), held(memberId))
}

/** Handed over: the supermarket keeps the points. */
export function postEntry(pay: RedemptionPay): LedgerEntry {
  return redemptionEntry('post', pay, pay.redemptionId, held(pay.memberId), { name: 'supermarket' })
}

/** Cancelled or expired: the points come back. */
export function voidEntry(pay: RedemptionPay): LedgerEntry {
  return redemptionEntry('void', pay, pay.redemptionId, held(pay.memberId), wallet(pay.memberId))
}

/** Movements from wallet to wallet. */
export interface GiftPay {
  giftId: string
  communityId: string
  memberId: string
  points: number
  at: number
  text: string
  approvedByMemberId: string | null
}

/** Given away: on the way until the other has it, which is in the same moment (P7). */
export function giveEntry(pay: GiftPay): LedgerEntry {
  const { giftId, memberId } = pay
  return entry('give', `give:${giftId}`, pay, giftId, wallet(memberId), { name: 'giving' })
}

export function receiveEntry(pay: GiftPay): LedgerEntry {
  const { giftId, memberId } = pay
  return entry('receive', `receive:${giftId}`, pay, giftId, { name: 'giving' }, wallet(memberId))
}

/** @param day that was told, epoch ms: one movement for each */
type ExpirePay = Omit<AwardPay, 'subject' | 'approvedByMemberId'> & { day: number }

/** Not used for a year: gone for good, on a day that was told before (P3). */
export function expireEntry({ day, ...pay }: ExpirePay): LedgerEntry {
  const { memberId } = pay
  const subjectId = isoDayOf(day)
  const whole = { ...pay, approvedByMemberId: null }
  return entry('expire', `expire:${memberId}:${subjectId}`, whole, subjectId, wallet(memberId), {
    name: 'expired',
  })
}

export interface Why {
  at: number
  text: string
  approvedByMemberId: string
}

/** The id of the one entry that takes this one back. */
export const reversalId = (entryId: string): string => `reverse:${entryId}`

/** The only way to mend an entry: the same amount the other way, once (P2). */
export function reverseEntry(wrong: LedgerEntry, why: Why): LedgerEntry {
  if (wrong.code === 'reverse') throw new Error(`${wrong.entryId} is itself a reversal`)
  return { ...wrong, ...why, ...reverse(wrong), entryId: reversalId(wrong.entryId), code: 'reverse' }
}

/**
 * An award that is in the wallet already is taken back from there, as far as it is still there: what was spent stays
 * spent, and nobody owes anything (P2).
 */
export function takeBackEntry(award: LedgerEntry, left: number, why: Why): LedgerEntry {
  const points = Math.min(award.points, left)
  return { ...reverseEntry(award, why), from: wallet(award.memberId), points }
}

function redemptionEntry(
  code: EntryCode,
  pay: RedemptionPay,
  subjectId: string,
  from: Account,
  to: Account,
): LedgerEntry {
  return entry(code, `${code}:${subjectId}`, { ...pay, approvedByMemberId: null }, subjectId, from, to)
}

function entry(
  code: EntryCode,
  entryId: string,
  pay: Omit<AwardPay, 'subject'>,
  subjectId: string,
  from: Account,
  to: Account,
): LedgerEntry {
  const { communityId, memberId, points, at, text, approvedByMemberId } = pay
  if (!Number.isSafeInteger(points) || points <= 0)
    throw new Error(`${entryId} moves ${String(points)} points`)
  return { entryId, communityId, memberId, at, code, from, to, points, subjectId, text, approvedByMemberId }
}

function pending(memberId: string): Account {
  return { name: 'pending', memberId }
}

function wallet(memberId: string): Account {
  return { name: 'wallet', memberId }
}

function held(memberId: string): Account {
  return { name: 'held', memberId }
}
