import type { Account, EntryCode, LedgerEntry } from './types'

/** Movements of an order's points: to one member of its crew. */
export interface OrderPay {
  orderId: string
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
 * Scored: the points exist, but wait for settlement (P3).
 * @param revision how often the score was corrected: each has an entry of its own, and the one before is reversed
 */
export function awardEntry({ revision = 0, ...pay }: OrderPay & { revision?: number }): LedgerEntry {
  const { orderId, memberId } = pay
  const entryId = `award:${orderId}:${memberId}${revision === 0 ? '' : `:${revision}`}`
  return entry('award', entryId, pay, orderId, { name: 'issuance' }, pending(memberId))
}

/** Settled: the points may be spent. */
export function settleEntry(pay: OrderPay): LedgerEntry {
  const { orderId, memberId } = pay
  return entry('settle', `settle:${orderId}:${memberId}`, pay, orderId, pending(memberId), wallet(memberId))
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

/** The only way to mend an entry: the same amount the other way, once (P2). */
export function reverseEntry(
  wrong: LedgerEntry,
  why: { at: number; text: string; approvedByMemberId: string },
): LedgerEntry {
  if (wrong.code === 'reverse') throw new Error(`${wrong.entryId} is itself a reversal`)
  return {
    ...wrong,
    ...why,
    entryId: `reverse:${wrong.entryId}`,
    code: 'reverse',
    from: wrong.to,
    to: wrong.from,
  }
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
  pay: Omit<OrderPay, 'orderId'>,
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
