import { isoDayOf } from '../kernel/time'
import { sayFen } from './money'
import type { Goods, StockEntry } from './types'

/** What became of one article in a span of time: before + bought − given − lost + counted = after. */
export interface AccountRow {
  goodsId: string
  name: string
  before: number
  bought: number
  /** redeemed, less what went back on the shelf */
  given: number
  lost: number
  /** what a stock-take found more, or less */
  counted: number
  after: number
  /** what was paid for what was bought, in fen; nothing where nobody wrote it down */
  costFen: number
}

/** The books of the shop over a span, from its first moment until before its last (M2). Epoch ms. */
export interface Accounts {
  from: number
  until: number
  /** every article that stood there or moved */
  rows: readonly AccountRow[]
  total: Omit<AccountRow, 'goodsId' | 'name'>
}

type Pieces = Omit<AccountRow, 'goodsId' | 'name' | 'before' | 'after'>

const nothing: Pieces = { bought: 0, given: 0, lost: 0, counted: 0, costFen: 0 }

/**
 * @param goods as the shelf is now
 * @param entries every line of the stock book from `from` until now: what came after the span is reckoned back
 */
export function accountsOf(
  goods: readonly Pick<Goods, 'goodsId' | 'name' | 'stock'>[],
  entries: readonly StockEntry[],
  { from, until }: { from: number; until: number },
): Accounts {
  const rows = goods
    .map((one) =>
      rowOf(
        one,
        entries.filter(({ goodsId }) => goodsId === one.goodsId),
        until,
      ),
    )
    .filter(({ before, bought, given, lost, counted, after }) =>
      [before, bought, given, lost, counted, after].some((pieces) => pieces !== 0),
    )
  const sum = (of: (row: AccountRow) => number) => rows.reduce((all, row) => all + of(row), 0)
  const total = {
    before: sum((row) => row.before),
    bought: sum((row) => row.bought),
    given: sum((row) => row.given),
    lost: sum((row) => row.lost),
    counted: sum((row) => row.counted),
    after: sum((row) => row.after),
    costFen: sum((row) => row.costFen),
  }
  return { from, until, rows, total }
}

function rowOf(
  { goodsId, name, stock }: Pick<Goods, 'goodsId' | 'name' | 'stock'>,
  entries: readonly StockEntry[],
  until: number,
): AccountRow {
  const pieces = (some: readonly StockEntry[]) => some.reduce((all, { quantity }) => all + quantity, 0)
  const moved = entries.filter(({ at }) => at < until).reduce(added, nothing)
  return {
    ...{ goodsId, name },
    before: stock - pieces(entries),
    ...moved,
    after: stock - pieces(entries.filter(({ at }) => at >= until)),
  }
}

function added(sums: Pieces, { kind, quantity, costFen }: StockEntry): Pieces {
  switch (kind) {
    case 'bought':
      return { ...sums, bought: sums.bought + quantity, costFen: sums.costFen + (costFen ?? 0) }
    case 'redeemed':
    case 'returned':
      return { ...sums, given: sums.given - quantity }
    case 'lost':
      return { ...sums, lost: sums.lost - quantity }
    case 'adjusted':
      return { ...sums, counted: sums.counted + quantity }
    default:
      throw new Error(`unknown stock kind ${String(kind satisfies never)}`)
  }
}

/** `2026-11-01 至 2026-11-30`: `until` itself is no part of it. */
export const spanWords = ({ from, until }: Pick<Accounts, 'from' | 'until'>): string =>
  `${isoDayOf(from)} 至 ${isoDayOf(until - 1)}`

/** As it hangs on the wall: one line for all, then one for each article that moved, and how many did not. */
export function accountsText({ rows, total }: Accounts): string {
  const moved = rows.filter((row) => row.bought + row.lost !== 0 || row.given !== 0 || row.counted !== 0)
  const still = rows.length - moved.length
  return [
    `合计：${lineOf(total)}。`,
    ...moved.map((row) => `${row.name}：${lineOf(row)}。`),
    ...(still === 0 ? [] : [`另有 ${String(still)} 样没有进出。`]),
  ].join('\n')
}

function lineOf({ before, bought, given, lost, counted, after, costFen }: Accounts['total']): string {
  const parts = [`原有 ${String(before)} 件`]
  if (bought !== 0) parts.push(`进货 ${String(bought)} 件`)
  if (costFen !== 0) parts.push(`花了 ${sayFen(costFen)}`)
  if (given !== 0) parts.push(`兑出 ${String(given)} 件`)
  if (lost !== 0) parts.push(`报损 ${String(lost)} 件`)
  if (counted !== 0) parts.push(`盘点${counted > 0 ? '多' : '少'} ${String(Math.abs(counted))} 件`)
  return [...parts, `现有 ${String(after)} 件`].join('，')
}
