import fc from 'fast-check'
import { flask } from '../testing/goods'
import { t0 } from '../testing/orders'
import { accountsOf, accountsText, spanWords } from './accounts'
import { fenIn, sayFen } from './money'
import { stockOf } from './stock'
import { stockKinds, type StockEntry } from './types'

const entry = (
  kind: StockEntry['kind'],
  quantity: number,
  at: number,
  more: Partial<StockEntry> = {},
): StockEntry => ({
  ...{ entryId: `e${String(at)}`, communityId: 'c1', goodsId: 'g1', at, kind, quantity, note: '' },
  ...{ byMemberId: 's1', redemptionId: null, ...more },
})
const span = { from: t0, until: t0 + 100 }

test('[M2] the accounts say what was bought, given, lost and counted, with the cost, and reckon back to before', () => {
  const entries = [
    entry('bought', 10, t0, { costFen: 12_350 }),
    entry('redeemed', -3, t0 + 1),
    entry('returned', 1, t0 + 2),
    entry('lost', -2, t0 + 3),
    entry('adjusted', -1, t0 + 99),
    entry('bought', 7, t0 + 100, { costFen: 1 }),
  ]
  const accounts = accountsOf([{ ...flask, stock: 16 }], entries, span)
  const row = { before: 4, bought: 10, given: 2, lost: 2, counted: -1, after: 9, costFen: 12_350 }
  expect(accounts.rows).toEqual([{ goodsId: 'g1', name: '暖壶', ...row }])
  expect(accounts.total).toEqual(row)
  const line = '原有 4 件，进货 10 件，花了 123.50 元，兑出 2 件，报损 2 件，盘点少 1 件，现有 9 件'
  expect(accountsText(accounts)).toBe(`合计：${line}。\n暖壶：${line}。`)
})

test('what did not move is only counted, and what never was there is left out', () => {
  const goods = [flask, { ...flask, goodsId: 'g2', name: '毛巾', stock: 0 }]
  const accounts = accountsOf(goods, [], span)
  expect(accounts.rows.map(({ name }) => name)).toEqual(['暖壶'])
  expect(accountsText(accounts)).toBe('合计：原有 5 件，现有 5 件。\n另有 1 样没有进出。')
})

test('whatever the book says: before + bought − given − lost + counted is after, for each and for all', () => {
  const moves = fc.array(
    fc.record({
      kind: fc.constantFrom(...stockKinds),
      pieces: fc.integer({ min: 1, max: 9 }),
      up: fc.boolean(),
      at: fc.integer({ min: 0, max: 200 }),
      goodsId: fc.constantFrom('g1', 'g2'),
    }),
    { maxLength: 30 },
  )
  const signs = { bought: 1, returned: 1, redeemed: -1, lost: -1 } as const
  fc.assert(
    fc.property(moves, fc.integer({ min: 0, max: 50 }), (all, first) => {
      const entries = all.map(({ kind, pieces, up, at, goodsId }) => {
        const sign = kind === 'adjusted' ? (up ? 1 : -1) : signs[kind]
        return entry(kind, sign * pieces, t0 + at, { goodsId })
      })
      const goods = ['g1', 'g2'].map((goodsId) => ({
        ...{ goodsId, name: goodsId },
        stock: first + stockOf(entries.filter((one) => one.goodsId === goodsId)),
      }))
      const { rows, total } = accountsOf(goods, entries, span)
      for (const row of [...rows, total]) {
        expect(row.before + row.bought - row.given - row.lost + row.counted).toBe(row.after)
      }
      expect(rows.every(({ before }) => before === first)).toBe(true)
    }),
  )
})

test('the span is said by its first and its last day', () => {
  const day = (text: string) => Date.parse(`${text}T00:00:00+08:00`)
  expect(spanWords({ from: day('2026-11-01'), until: day('2026-12-01') })).toBe('2026-11-01 至 2026-11-30')
})

test('money is whole fen, as people type and read it', () => {
  expect(['12', '12.5', ' 0.05 '].map((typed) => fenIn(typed, 10_000))).toEqual([1200, 1250, 5])
  expect(['', '-1', '1.234', '1e3', '100.01', '一百'].map((typed) => fenIn(typed, 10_000))).toEqual(
    Array.from({ length: 6 }, () => null),
  )
  expect([0, 5, 1250].map(sayFen)).toEqual(['0.00 元', '0.05 元', '12.50 元'])
})
