import type { Checkpoint, Head } from '../ledger/chain'
import type { Window } from '../posting/window'

/** The two sides of every movement. Member accounts exist once a member; the other four once a community. */
export type Account =
  | { name: 'issuance' }
  | { name: 'supermarket' }
  | { name: 'expired' }
  /** on the way from one member to another: nothing ever stays there (P7) */
  | { name: 'giving' }
  | { name: 'pending'; memberId: string }
  | { name: 'wallet'; memberId: string }
  | { name: 'held'; memberId: string }

export type AccountName = Account['name']
export const accounts = [
  ...(['issuance', 'supermarket', 'expired', 'giving'] as const),
  ...(['pending', 'wallet', 'held'] as const),
] as const satisfies readonly AccountName[]

/** For what points may be awarded: each kind of thing has its own ids. */
export const subjectKinds = ['order', 'activity', 'deliberation', 'civility'] as const
/** What an award pays for. Nobody is paid twice for one subject. */
export interface Subject {
  kind: (typeof subjectKinds)[number]
  id: string
}

export const entryCodes = [
  ...(['award', 'settle', 'hold', 'post', 'void', 'reverse'] as const),
  ...(['give', 'receive', 'expire'] as const),
] as const
export type EntryCode = (typeof entryCodes)[number]

/**
 * One movement between two accounts: append-only, mended only by a reversing entry (P2).
 * `entryId` is derived from what it pays for, so that nothing can be paid twice.
 */
export interface LedgerEntry {
  entryId: string
  communityId: string
  memberId: string
  at: number
  code: EntryCode
  from: Account
  to: Account
  /** whole points, more than zero */
  points: number
  /** what it pays for: an order, another subject (`subjectKey`) or a redemption */
  subjectId: string
  /** what people read on their statement */
  text: string
  approvedByMemberId: string | null
}

/** A member's cached balances: the sum of their entries, proved by the timer. */
export interface Wallet {
  memberId: string
  communityId: string
  /** 可用 */
  available: number
  /** 待入账 */
  pending: number
  /** 冻结 */
  held: number
  /** what was redeemed this month, by goods: the guard of the per-person limit (M4) */
  month: string
  redeemed: Readonly<Record<string, number>>
  /** paid for work of their own, all in all; absent until there was something, as the next four */
  earned?: number
  /** given to others */
  given?: number
  /** gone for good: exchanged, given, taken back, expired */
  spent?: number
  /** paid by month of the work, given by month: the guards of the caps */
  paid?: Readonly<Record<string, number>>
  gaveOf?: Readonly<Record<string, number>>
  /** what they were told will be cleared; absent when nothing is (P3) */
  expiring?: Expiring
  /** where their own book ends; absent until their first entry in a chain */
  book?: WalletBook
}

/** 清零: what was not used for a year, told a month before. */
export interface Expiring {
  /** at most so many: what came in or was spent meanwhile lessens it */
  points: number
  /** epoch ms */
  at: number
}

/** The end of one member's book, written with each of its entries. */
export interface WalletBook extends Head {
  /** the last proof of it; null until there was one */
  proved: Checkpoint<AccountName> | null
  /** the first entry since then; null when there is none, epoch ms */
  changedAt: number | null
}

/** One person's line of a settlement notice; the name is masked for everyone else. */
export interface SettlementLine {
  memberId: string
  name: string
  points: number
  orders: number
}

export interface Settlement extends Window {
  settlementId: string
  communityId: string
  title: string
  /** posting: its orders are being gathered, nobody sees it yet */
  status: 'posting' | 'posted' | 'settled'
  /** '' when the clock posted it, on the community's day */
  postedByMemberId: string
  /** the money moves after the window */
  settledAt: number | null
  orderIds: readonly string[]
  lines: readonly SettlementLine[]
  totalPoints: number
  /** what was corrected while it hung; absent until something was */
  corrections?: readonly Correction[]
}

/** A score that was corrected after an objection: said on the notice, never changed in silence (P4). */
export interface Correction {
  /** the order's number */
  no: string
  from: number
  to: number
  at: number
}
