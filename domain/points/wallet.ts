import { refuse, type Refusal } from '../kernel/decision'
import type { Account, LedgerEntry, Wallet } from './types'

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
  return { ok: true, wallet: { ...wallet, ...moved } }
}

/** An entry, or the sum of many between the same two accounts. */
export interface Movement {
  from: Pick<Account, 'name'>
  to: Pick<Account, 'name'>
  points: number
}

/**
 * A member's balances replayed from their entries: what the cached wallet must equal (P2).
 * @internal the tests' own count; the timer adds up in parts
 */
export function balanceOf(entries: readonly LedgerEntry[], memberId: string): Balance {
  return balanceFrom(entries.filter((entry) => entry.memberId === memberId))
}

/** The balances that these movements of one member make. */
export function balanceFrom(movements: readonly Movement[]): Balance {
  return movements.reduce(move, { available: 0, pending: 0, held: 0 })
}

/**
 * Every account's balance by `accountKey`; together always zero, as each entry takes what it gives.
 * @internal the tests' own count; the timer adds up in parts
 */
export function accountsOf(entries: readonly LedgerEntry[]): Map<string, number> {
  const accounts = new Map<string, number>()
  const add = (account: Account, points: number) => {
    const key = accountKey(account)
    accounts.set(key, (accounts.get(key) ?? 0) + points)
  }
  for (const entry of entries) {
    add(entry.from, -entry.points)
    add(entry.to, entry.points)
  }
  return accounts
}

/** `wallet:<memberId>`, `issuance` … */
export function accountKey(account: Account): string {
  return 'memberId' in account ? `${account.name}:${account.memberId}` : account.name
}

function move(balance: Balance, entry: Movement): Balance {
  const change = (name: 'pending' | 'wallet' | 'held') =>
    (entry.to.name === name ? entry.points : 0) - (entry.from.name === name ? entry.points : 0)
  return {
    available: balance.available + change('wallet'),
    pending: balance.pending + change('pending'),
    held: balance.held + change('held'),
  }
}
