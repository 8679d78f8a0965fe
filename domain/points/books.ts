import {
  firstHead,
  nextHead,
  prove,
  type Checkpoint,
  type Digest,
  type Head,
  type Sealed,
} from '../ledger/chain'
import { nothingOn, together, totalOf, type Sums } from '../ledger/ledger'
import { accounts, type AccountName, type LedgerEntry, type Wallet } from './types'
import { balanceIn, byName } from './wallet'

/** Everything an entry says, in one order for ever: what it is sealed with. */
const saidIn = (entry: LedgerEntry): (string | number | null)[] => [
  ...[entry.entryId, entry.communityId, entry.memberId, entry.at, entry.code],
  ...[entry.from.name, entry.to.name, entry.points, entry.subjectId, entry.text, entry.approvedByMemberId],
]

/** The entry with its place and seal, and the wallet whose book ends with it. @param wallet as it is after the entry */
export function seal<Entry extends LedgerEntry>(
  entry: Entry,
  wallet: Wallet,
  digest: Digest,
): { entry: Entry & Head; wallet: Wallet } {
  const before = wallet.book ?? { ...firstHead, proved: null, changedAt: null }
  const head = nextHead(before, saidIn(entry), digest)
  const book = { ...head, proved: before.proved, changedAt: before.changedAt ?? entry.at }
  return { entry: { ...entry, ...head }, wallet: { ...wallet, book } }
}

/** An entry as the core proves it; one without a place in the chain fits nowhere. */
const sealed = ({ seq = 0, hash = '', ...entry }: LedgerEntry & Partial<Head>): Sealed<AccountName> => ({
  ...{ seq, hash },
  movement: byName(entry),
  said: saidIn(entry),
})

export type WalletProof =
  { ok: true; checkpoint: Checkpoint<AccountName> } | { ok: false; cached: string; replayed: string }

/** Whole points, to be compared and kept. */
const words = (sums: ReturnType<typeof balanceIn>) => `${sums.available} + ${sums.pending} + ${sums.held}`

/**
 * Proves a wallet by the entries since its last checkpoint: they are all there, unchanged and in their order, they end
 * where the wallet says, and they make what it says (P2).
 * @param from the last checkpoint, or what its entries of before the chain make
 */
export function proveWallet(
  wallet: Wallet,
  from: Checkpoint<AccountName>,
  since: readonly (LedgerEntry & Partial<Head>)[],
  digest: Digest,
): WalletProof {
  const { seq, hash } = wallet.book ?? firstHead
  const cached = words(wallet)
  const proof = prove(from, since.map(sealed), digest)
  if (!proof.ok) return { ok: false, cached, replayed: `第 ${proof.seq} 笔接不上` }
  const { checkpoint } = proof
  if (checkpoint.seq !== seq || checkpoint.hash !== hash)
    return { ok: false, cached, replayed: `账到第 ${checkpoint.seq} 笔，钱包记到第 ${seq} 笔` }
  const replayed = words(balanceIn(checkpoint.sums))
  return cached === replayed ? proof : { ok: false, cached, replayed }
}

/** Some entries of one member that were proved long ago, looked at once more. True when each follows from the one before. */
export const holds = (
  before: Head,
  entries: readonly (LedgerEntry & Partial<Head>)[],
  digest: Digest,
): boolean => prove({ ...before, sums: nothingOn(accounts) }, entries.map(sealed), digest).ok

/** All books of a community in one. */
export const addBooks = together<AccountName>
export const noBooks = nothingOn<AccountName>(accounts)

/** What a community's accounts say when something is wrong with them as a whole; null when nothing is. */
export function wrongInAll(sums: Sums<AccountName>): string | null {
  const total = totalOf(sums)
  if (total !== 0) return `合计 ${total}`
  if (sums.giving !== 0) return `转赠途中 ${sums.giving}`
  const { issuance, ...rest } = sums
  return issuance > 0 || Object.values(rest).some((sum) => sum < 0) ? '有一头小于零' : null
}

/** What the last proof of the books of a community came to, to be told in a sentence (P2). */
export interface BooksProved {
  /** epoch ms */
  at: number
  /** wallets and goods that were looked at */
  checked: number
  /** of them, those that do not agree; 0 when the books are whole */
  wrong: number
  sums: Sums<AccountName>
  /** up to where the old entries were looked at once more */
  rolled: { memberId: string; seq: number; hash: string } | null
  /** of the ends of all members' books: whoever wrote it down can tell whether anything of before was changed since */
  seal: string
}
