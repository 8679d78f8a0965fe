import type { Sums } from '../../domain/ledger/ledger'
import { addBooks, noBooks, wrongInAll, type BooksProved } from '../../domain/points/books'
import type { AccountName } from '../../domain/points/types'
import { digestOf } from '../platform/identity'
import type { Store } from '../platform/store'
import { checkWallets, type Mismatch } from './books'
import { checkChain, type Rolled } from './oldBooks'
import { checkStock } from './shelves'

/** How far one look at all books of a community has come (P2). */
export interface Round {
  step: number
  phase: 'wallets' | 'stock' | 'old' | 'done'
  /** the last one looked at */
  cursor: string
  checked: number
  mismatches: readonly Mismatch[]
  /** of the wallets looked at so far */
  sums: Sums<AccountName>
  seal: string
  /** where the slow look at what was proved long ago goes on */
  rolled: Rolled | null
}

/** Beyond this many the books are broken as a whole, and more lines would not say more. */
const mismatchesMax = 50

/** @param rolled where the last round left off */
export const freshRound = (rolled: Rolled | null): Round => ({
  ...{ step: 0, phase: 'wallets', cursor: '', checked: 0 },
  ...{ mismatches: [], sums: noBooks, seal: '', rolled },
})

/**
 * One part more: all wallets, all shelves, then what was issued against what is held, spent or expired, and a page of
 * the old books. A round that is done stays as it is.
 */
export async function nextPart(store: Store, communityId: string, round: Round): Promise<Round> {
  switch (round.phase) {
    case 'wallets': {
      const part = await checkWallets(store, communityId, round.cursor)
      const sums = addBooks(round.sums, part.sums)
      const seal = digestOf(`${round.seal} ${part.heads}`)
      return { ...after(round, part), ...(part.last === null ? { phase: 'stock' as const } : {}), sums, seal }
    }
    case 'stock': {
      const part = await checkStock(store, communityId, round.cursor)
      return { ...after(round, part), ...(part.last === null ? { phase: 'old' as const } : {}) }
    }
    case 'old': {
      const { rolled, mismatches: old } = await checkChain(store, communityId, round.rolled)
      const wrong = wrongInAll(round.sums)
      const all: Mismatch = { what: 'accounts', id: communityId, cached: '0', replayed: wrong ?? '' }
      // A book that is told already is told once.
      const told = new Set(round.mismatches.map(({ id }) => id))
      const mismatches = [...old.filter(({ id }) => !told.has(id)), ...(wrong === null ? [] : [all])]
      return { ...after(round, { checked: 1, last: null, mismatches }), phase: 'done', rolled }
    }
    case 'done':
      return round
    default:
      throw new Error(`unknown phase ${String(round.phase satisfies never)}`)
  }
}

function after(
  round: Round,
  part: { checked: number; last: string | null; mismatches: readonly Mismatch[] },
): Round {
  return {
    ...round,
    step: round.step + 1,
    cursor: part.last ?? '',
    checked: round.checked + part.checked,
    mismatches: [...round.mismatches, ...part.mismatches].slice(0, mismatchesMax),
  }
}

/** What it came to, to be kept with the community and told (P2). */
export const provedIn = ({ checked, mismatches, sums, seal, rolled }: Round, at: number): BooksProved => ({
  ...{ at, checked, wrong: mismatches.length, sums, seal, rolled },
})
