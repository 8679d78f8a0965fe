import { firstHead, type Checkpoint } from '../../domain/ledger/chain'
import type { Sums } from '../../domain/ledger/ledger'
import { addBooks, noBooks, proveWallet } from '../../domain/points/books'
import type { Account, AccountName } from '../../domain/points/types'
import { sumsOf } from '../../domain/points/wallet'
import type { LedgerDocument, WalletDocument } from '../platform/documents'
import { digestOf } from '../platform/identity'
import { inParts } from '../platform/inParts'
import type { Store } from '../platform/store'

/** Something whose cached number is not the sum of its book. */
export interface Mismatch {
  what: 'wallet' | 'stock' | 'accounts' | 'chain'
  id: string
  cached: string
  replayed: string
}

export interface Part {
  checked: number
  mismatches: readonly Mismatch[]
  /** where to go on; null when this was the last part */
  last: string | null
}

/** What wallets add to it: the sum of their books, and where they end. */
export interface WalletPart extends Part {
  sums: Sums<AccountName>
  heads: string
}

/** wallets or goods looked at in one part */
export const partMax = 50
/** wallets with new entries at once */
const sideBySide = 8
/** entries read of one book at once: of a busy month of a busy person some hundred */
const entriesMax = 1000

/**
 * Cached balances against each member's book, from its last checkpoint on: what happened since is read and sealed anew,
 * what happened before is not read again. So it costs what the last day was, not what the years were (P2).
 */
export async function checkWallets(store: Store, communityId: string, cursor: string): Promise<WalletPart> {
  const page = await store.find(
    'wallets',
    { communityId, memberId: store.command.gt(cursor) },
    { orderBy: [['memberId', 'asc']], limit: partMax },
  )
  const mismatches: Mismatch[] = []
  const proved = new Map<string, Sums<AccountName>>()
  await inParts(page, sideBySide, async (wallet) => {
    const proof = await proveOne(store, wallet)
    if (proof.ok) proved.set(wallet._id, proof.checkpoint.sums)
    else mismatches.push({ what: 'wallet', id: wallet._id, cached: proof.cached, replayed: proof.replayed })
  })
  return {
    checked: page.length,
    mismatches,
    last: page.length < partMax ? null : (page.at(-1)?._id ?? null),
    sums: [...proved.values()].reduce(addBooks, noBooks),
    heads: page.map(({ _id, book }) => `${_id} ${book?.hash ?? ''}`).join(' '),
  }
}

/** The wallet and its entries are written together, so whatever it says is there to be read: nobody's haste looks like a fault. */
async function proveOne(store: Store, wallet: WalletDocument) {
  const { book } = wallet
  const from = book?.proved ?? (await beforeTheChain(store, wallet))
  if (book === undefined || book.changedAt === null) return proveWallet(wallet, from, [], digestOf)
  const since = await entriesAfter(store, wallet, from.seq, book.seq)
  const proof = proveWallet(wallet, from, since, digestOf)
  if (proof.ok) {
    // Somebody who moved points meanwhile is proved next time.
    const asRead = { _id: wallet._id, 'book.seq': book.seq }
    await store.update('wallets', asRead, {
      'book.proved': store.command.set(proof.checkpoint),
      'book.changedAt': null,
    })
  }
  return proof
}

/** What the entries make that were written before there was a chain: read once in the life of a wallet. */
async function beforeTheChain(
  store: Store,
  { communityId, memberId }: WalletDocument,
): Promise<Checkpoint<AccountName>> {
  const totals = await store.totals(
    'ledger',
    { communityId, memberId, seq: null },
    { of: 'points', by: { from: 'from.name', to: 'to.name' } },
  )
  const between = totals.map(({ by, total }) => ({
    from: { name: by.from as Account['name'] },
    to: { name: by.to as Account['name'] },
    points: total,
  }))
  return { ...firstHead, sums: sumsOf(between) }
}

async function entriesAfter(
  store: Store,
  { communityId, memberId }: Pick<WalletDocument, 'communityId' | 'memberId'>,
  after: number,
  until: number,
): Promise<LedgerDocument[]> {
  const found: LedgerDocument[] = []
  for (let seq = after; seq < until;) {
    const part = await store.find(
      'ledger',
      { communityId, memberId, seq: store.command.gt(seq).and(store.command.lte(until)) },
      { orderBy: [['seq', 'asc']], limit: entriesMax },
    )
    found.push(...part)
    const last = part.at(-1)?.seq
    if (last === undefined || part.length < entriesMax) break
    seq = last
  }
  return found
}
