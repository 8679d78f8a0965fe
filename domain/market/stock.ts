import { refuse, type Refusal } from '../kernel/decision'
import type { Goods, StockEntry, StockKind } from './types'

export type StockAnswer = { ok: true; goods: Goods } | Refusal<'market.stockNegative'>

export interface StockMove {
  entryId: string
  goods: Pick<Goods, 'goodsId' | 'communityId'>
  kind: StockKind
  /** pieces; the kind gives the sign, only `adjusted` brings its own */
  quantity: number
  note: string
  by: string
  at: number
  redemptionId?: string
  /** only of what is bought */
  paid?: { costFen: number | null; photos: readonly string[] }
}

/** One line of the stock book (M2). */
export function stockEntry(move: StockMove): StockEntry {
  const { entryId, goods, kind, note, by, at } = move
  if (!Number.isSafeInteger(move.quantity) || move.quantity === 0) {
    throw new Error(`${entryId} moves ${String(move.quantity)} pieces`)
  }
  return {
    entryId,
    communityId: goods.communityId,
    goodsId: goods.goodsId,
    at,
    kind,
    quantity: signed(kind, move.quantity),
    note,
    byMemberId: by,
    redemptionId: move.redemptionId ?? null,
    ...move.paid,
  }
}

/** Moves the goods' count by one line of the book; the shelf cannot hold less than nothing. */
export function applyStock(goods: Goods, entry: StockEntry): StockAnswer {
  if (entry.goodsId !== goods.goodsId) throw new Error(`${entry.entryId} belongs to other goods`)
  const stock = goods.stock + entry.quantity
  if (stock < 0) return refuse('market.stockNegative', { stock: goods.stock })
  return { ok: true, goods: { ...goods, stock } }
}

/**
 * The shelf by the book: bought − redeemed + returned − lost ± adjusted.
 * @internal the tests' own count; the timer adds up in parts
 */
export function stockOf(entries: readonly StockEntry[]): number {
  return entries.reduce((total, entry) => total + entry.quantity, 0)
}

function signed(kind: StockKind, quantity: number): number {
  switch (kind) {
    case 'bought':
    case 'returned':
      return Math.abs(quantity)
    case 'redeemed':
    case 'lost':
      return -Math.abs(quantity)
    case 'adjusted':
      return quantity
    default:
      throw new Error(`unknown stock kind ${String(kind satisfies never)}`)
  }
}
