import { monthOf } from '../kernel/time'
import { refuse, type Refusal } from '../kernel/decision'
import { giveEntry, receiveEntry } from './entries'
import type { LedgerEntry, Wallet } from './types'

/** 互助池: whose wallet holds what was given to everybody. No member has such an id. */
export const poolId = (communityId: string): string => `pool:${communityId}`

/** Months of which it is kept how much was paid, given: the guards of the caps. */
const monthsMax = 13

/** A count by month with one more, and the oldest forgotten. */
function counted(
  counts: Readonly<Record<string, number>>,
  month: string,
  points: number,
): Readonly<Record<string, number>> {
  const all = { ...counts, [month]: (counts[month] ?? 0) + points }
  const months = Object.keys(all).sort().slice(-monthsMax)
  return Object.fromEntries(months.map((each) => [each, all[each] ?? 0]))
}

/**
 * What of a payment is over the month's cap and flows into the pool (P1, P7). Counted by when the work was done, not by
 * when the notice was paid.
 * @param wallet as it is after the payment
 * @param monthMax 0: no cap
 */
export function overMonth(
  wallet: Wallet,
  { workedAt, points, monthMax }: { workedAt: number; points: number; monthMax: number },
): { wallet: Wallet; over: number } {
  const month = monthOf(workedAt)
  const had = wallet.paid?.[month] ?? 0
  const over = monthMax === 0 ? 0 : Math.min(points, Math.max(0, had + points - monthMax))
  return { wallet: { ...wallet, paid: counted(wallet.paid ?? {}, month, points - over) }, over }
}

/** Points on their way from one wallet to another: what leaves the one stands in the other in the same moment. */
export interface Gift {
  giftId: string
  communityId: string
  fromId: string
  toId: string
  points: number
  at: number
  /** on the giver's statement, and on the receiver's */
  said: string
  heard: string
  approvedByMemberId: string | null
}

export function giftEntries(gift: Gift): [LedgerEntry, LedgerEntry] {
  const { fromId, toId, said, heard, ...pay } = gift
  return [
    giveEntry({ ...pay, memberId: fromId, text: said }),
    receiveEntry({ ...pay, memberId: toId, text: heard }),
  ]
}

/**
 * How much of it may be given on: what they earned themselves and have not given yet. What was given to somebody is
 * for them to spend, so a point is given once at most, and no circle of people makes more of it (P7).
 */
export const giveable = ({ available, held, earned, given = 0 }: Wallet): number =>
  Math.max(0, Math.min(available, (earned ?? available + held + given) - given))

export type GivingRefusal = Refusal<
  'points.givingOff' | 'points.giveToSelf' | 'points.giveMonthMax' | 'points.notEarned'
>

export interface Giving {
  wallet: Wallet
  toId: string
  points: number
  /** of the community: what one person may give in a month, 0 when nobody gives */
  giveMonthMax: number
  at: number
}

/** Null when they may. */
export function whyNotGive({ wallet, toId, points, giveMonthMax, at }: Giving): GivingRefusal | null {
  if (giveMonthMax === 0) return refuse('points.givingOff')
  if (wallet.memberId === toId) return refuse('points.giveToSelf')
  const left = giveMonthMax - (wallet.gaveOf?.[monthOf(at)] ?? 0)
  if (points > left) return refuse('points.giveMonthMax', { left: Math.max(0, left), max: giveMonthMax })
  const may = giveable(wallet)
  return points > may ? refuse('points.notEarned', { may }) : null
}

/** The giver's wallet with the month's count; the points themselves move by the entry. */
export const countGift = (wallet: Wallet, points: number, at: number): Wallet => ({
  ...wallet,
  gaveOf: counted(wallet.gaveOf ?? {}, monthOf(at), points),
})
