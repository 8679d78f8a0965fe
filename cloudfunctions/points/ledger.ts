import { seal } from '../../domain/points/books'
import type { LedgerEntry, Wallet } from '../../domain/points/types'
import { applyEntry, emptyWallet } from '../../domain/points/wallet'
import { monthOf } from '../../domain/kernel/time'
import { digestOf } from '../platform/identity'
import type { Transaction } from '../platform/transaction'

type Owner = Pick<Wallet, 'memberId' | 'communityId'>

/** A member's wallet inside a transaction; whoever never had points has an empty one. */
export async function walletIn(tx: Transaction, owner: Owner, at: number): Promise<Wallet> {
  const wallet = await tx.get('wallets', owner.memberId)
  return wallet ?? emptyWallet(owner.memberId, owner.communityId, monthOf(at))
}

/** One movement, sealed at the end of its member's book, and the wallet as it is after it: never one without the other. */
export async function writeEntry(tx: Transaction, entry: LedgerEntry, wallet: Wallet): Promise<void> {
  const written = seal(entry, wallet, digestOf)
  await tx.add('ledger', { ...written.entry, _id: entry.entryId })
  await tx.set('wallets', { ...written.wallet, _id: wallet.memberId })
}

/**
 * Posts movements and keeps the wallets they change in step (P2). All or nothing with the caller's transaction. An entry
 * that is there already fails: who calls must first have read whatever says that it was paid.
 */
export async function postEntries(tx: Transaction, entries: readonly LedgerEntry[]): Promise<void> {
  for (const entry of entries) {
    const applied = applyEntry(await walletIn(tx, entry, entry.at), entry)
    if (!applied.ok) throw new Error(`an entry ${entry.code} finds no points to move`)
    await writeEntry(tx, entry, applied.wallet)
  }
}
