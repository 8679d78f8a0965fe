import { refuse, type Refusal } from '../kernel/decision'
import { apply, nothingOn, type Sums } from '../ledger/ledger'
import { accounts, type Account, type AccountName, type LedgerEntry, type Wallet } from './types'

export interface Balance {
  available: number
  pending: number
  held: number
}

export type WalletAnswer = { ok: true; wallet: Wallet } | Refusal<'points.notEnough'>

/** @param month as `monthOf` spells it */
export function emptyWallet(memberId: string, communityId: string, month: string): Wallet {
  return { memberId, communityId, available: 0, pending: 0, held: 0, month, redeemed: {} }
}

/** Moves a member's cached balances by one entry; refuses when any of them would fall below zero. */
export function applyEntry(wallet: Wallet, entry: LedgerEntry): WalletAnswer {
  if (entry.memberId !== wallet.memberId || entry.communityId !== wallet.communityId) {
    throw new Error(`${entry.entryId} belongs to another wallet`)
  }
  const moved = move(wallet, entry)
  if (moved.available < 0 || moved.pending < 0 || moved.held < 0) {
    return refuse('points.notEnough', { available: wallet.available, needed: entry.points })
  }
  return { ok: true, wallet: { ...wallet, ...moved, ...totalsAfter(wallet, entry) } }
}

/** What was earned, given and spent all in all: counted on from what stands there, for wallets of before. */
function totalsAfter(
  wallet: Wallet,
  { code, from, to, points }: LedgerEntry,
): Pick<Wallet, 'earned' | 'given' | 'spent'> {
  const { given = 0, spent = 0, earned = wallet.available + wallet.held } = wallet
  const isEarned = code === 'settle' ? 1 : code === 'reverse' && from.name === 'wallet' ? -1 : 0
  const isGone = from.name === 'wallet' && to.name !== 'held'
  return {
    earned: Math.max(0, earned + isEarned * points),
    given: given + (code === 'give' ? points : 0),
    spent: spent + (isGone || code === 'post' ? points : 0),
  }
}

/** An entry, or the sum of many between the same two accounts. */
export interface Between {
  from: Pick<Account, 'name'>
  to: Pick<Account, 'name'>
  points: number
}

/**
 * A member's balances replayed from their entries: what the cached wallet must equal (P2).
 * @internal the tests' own count; the timer adds up in parts
 */
export function balanceOf(entries: readonly LedgerEntry[], memberId: string): Balance {
  return balanceIn(sumsOf(entries.filter((entry) => entry.memberId === memberId)))
}

/** What each account stands at after these movements of one member. */
export const sumsOf = (movements: readonly Between[]): Sums<AccountName> =>
  movements.reduce(moved, nothingOn(accounts))

/** What of it is the member's own. */
export const balanceIn = (sums: Sums<AccountName>): Balance => ({
  available: sums.wallet,
  pending: sums.pending,
  held: sums.held,
})

/**
 * Every account's balance by `accountKey`; together always zero, as each entry takes what it gives.
 * @internal the tests' own count; the timer adds up in parts
 */
export function accountsOf(entries: readonly LedgerEntry[]): Map<string, number> {
  const found = new Map<string, number>()
  const add = (account: Account, points: number) => {
    const key = accountKey(account)
    found.set(key, (found.get(key) ?? 0) + points)
  }
  for (const entry of entries) {
    add(entry.from, -entry.points)
    add(entry.to, entry.points)
  }
  return found
}

/** `wallet:<memberId>`, `issuance` … */
export function accountKey(account: Account): string {
  return 'memberId' in account ? `${account.name}:${account.memberId}` : account.name
}

/** The movement as the ledger's core knows it: between two accounts by name. */
export const byName = ({ from, to, points }: Between) => ({ from: from.name, to: to.name, points })

const moved = (sums: Sums<AccountName>, between: Between): Sums<AccountName> => apply(sums, byName(between))

function move({ available, pending, held }: Balance, entry: Between): Balance {
  return balanceIn(moved({ ...nothingOn(accounts), wallet: available, pending, held }, entry))
}
