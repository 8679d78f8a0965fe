import type { Wallet } from '../points/types'
import { flask, redeemed, request, rich } from '../testing/goods'
import { t0 } from '../testing/orders'
import { dayMs } from '../kernel/time'
import { holdEntry, postEntry, voidEntry } from '../points/entries'
import { countRedeemed, decideRedeem, leftThisMonth } from './redeem'
import { decideRedemption } from './redemption'
import { applyStock, stockEntry } from './stock'
import { redemptionStatuses, stockKinds } from './types'

/** Of two kinds of goods this month, so that the other's count is seen to stay. */
const wallet: Wallet = { ...rich, redeemed: { g2: 1 } }
const pay = { redemptionId: 'r1', communityId: 'c1', memberId: 'm1', points: 20 }
const held = redeemed({ wallet, quantity: 2 })
/** What the first movement counts of a wallet of before: all that lies in it was earned, and nothing is gone. */
const counted = { earned: rich.available, given: 0, spent: 0 }

test('the words that are stored stay what they are', () => {
  expect(stockKinds).toEqual(['bought', 'redeemed', 'returned', 'lost', 'adjusted'])
  expect(redemptionStatuses).toEqual(['held', 'collected', 'cancelled', 'expired'])
})

test('[M1] redeeming holds points and pieces in one step: redemption, both books, shelf and wallet', () => {
  expect(held).toEqual({
    ok: true,
    redemption: {
      redemptionId: 'r1',
      communityId: 'c1',
      memberId: 'm1',
      memberName: '志愿1',
      goodsId: 'g1',
      goodsName: '暖壶',
      picture: 'flask',
      quantity: 2,
      points: 20,
      status: 'held',
      code: '482913',
      heldAt: t0,
      expiresAt: t0 + 14 * dayMs,
      closedAt: null,
      handedOverByMemberId: null,
    },
    goods: { ...flask, stock: 3 },
    wallet: { ...wallet, ...counted, available: 80, held: 20, redeemed: { g1: 2, g2: 1 } },
    ledgerEntry: holdEntry({ ...pay, at: t0, text: '兑换 暖壶×2' }),
    stockEntry: {
      entryId: 'redeemed:r1',
      communityId: 'c1',
      goodsId: 'g1',
      at: t0,
      kind: 'redeemed',
      quantity: -2,
      note: '',
      byMemberId: 'm1',
      redemptionId: 'r1',
    },
  })
})

test('who comes too late learns how many pieces are left', () => {
  const goods = { ...flask, stock: 1 }
  expect(decideRedeem({ ...request, goods, quantity: 2 })).toEqual({
    ok: false,
    code: 'market.soldOut',
    detail: { left: 1 },
  })
})

test('a limit lowered below what somebody has had leaves them nothing, not less', () => {
  const before = { ...rich, redeemed: { g1: 5 } }
  expect(leftThisMonth(flask, before, t0)).toBe(0)
  expect(decideRedeem({ ...request, wallet: before })).toEqual({
    ok: false,
    code: 'market.limitReached',
    detail: { limit: 2, left: 0 },
  })
})

test('the month’s count of one kind of goods leaves the others alone and never falls below nothing', () => {
  expect(countRedeemed(wallet, 'g1', 1).redeemed).toEqual({ g1: 1, g2: 1 })
  expect(countRedeemed(wallet, 'g2', -1).redeemed).toEqual({ g2: 0 })
  expect(countRedeemed(wallet, 'g2', -2).redeemed).toEqual({ g2: 0 })
})

test('handing over writes who did it and when, and moves no pieces', () => {
  const at = t0 + dayMs
  expect(decideRedemption(held, { type: 'collect', code: '482913', by: 's1', at })).toEqual({
    ok: true,
    redemption: { ...held.redemption, status: 'collected', closedAt: at, handedOverByMemberId: 's1' },
    wallet: { ...held.wallet, held: 0, spent: 20 },
    ledgerEntry: postEntry({ ...pay, at, text: '领取 暖壶×2' }),
    stockEntry: null,
  })
})

test.each([
  ['cancelling', { type: 'cancel', by: 'm1', at: t0 + dayMs }, 'cancelled', 'm1', '取消兑换 暖壶×2'],
  ['running out', { type: 'expire', at: t0 + 14 * dayMs }, 'expired', 'timer', '过期未领 暖壶×2'],
] as const)('%s brings points and pieces back, and both books say why', (_, command, status, by, text) => {
  const { at } = command
  expect(decideRedemption(held, command)).toEqual({
    ok: true,
    redemption: { ...held.redemption, status, closedAt: at },
    wallet: { ...wallet, ...counted, redeemed: { g1: 0, g2: 1 } },
    ledgerEntry: voidEntry({ ...pay, at, text }),
    stockEntry: {
      entryId: 'returned:r1',
      communityId: 'c1',
      goodsId: 'g1',
      at,
      kind: 'returned',
      quantity: 2,
      note: '',
      byMemberId: by,
      redemptionId: 'r1',
    },
  })
})

test('who comes after the time is told that it has run out', () => {
  const late = { type: 'collect', code: '482913', by: 's1', at: t0 + 14 * dayMs } as const
  expect(decideRedemption(held, late)).toEqual({
    ok: false,
    code: 'market.alreadyClosed',
    detail: { status: 'expired' },
  })
})

test('books that hold no points for a redemption are wrong, and nothing is written', () => {
  const at = t0 + dayMs
  const poor = { ...held.wallet, held: 19 }
  expect(() => decideRedemption({ ...held, wallet: poor }, { type: 'cancel', by: 'm1', at })).toThrow(
    'void:r1 finds no points held',
  )
})

describe('a line of the stock book', () => {
  const move = {
    entryId: 'e1',
    goods: flask,
    kind: 'bought',
    quantity: 3,
    note: '采购',
    by: 's1',
    at: t0,
  } as const

  test('says what moved, when, by whom, and of which redemption if any', () => {
    expect(stockEntry(move)).toEqual({
      entryId: 'e1',
      communityId: 'c1',
      goodsId: 'g1',
      at: t0,
      kind: 'bought',
      quantity: 3,
      note: '采购',
      byMemberId: 's1',
      redemptionId: null,
    })
  })

  test('has the sign of its kind, whatever sign is given', () => {
    expect(stockEntry({ ...move, quantity: -3 }).quantity).toBe(3)
    expect(stockEntry({ ...move, kind: 'returned', quantity: -3 }).quantity).toBe(3)
  })

  test('may take the last piece', () => {
    const lost = stockEntry({ ...move, kind: 'lost', quantity: 5 })
    expect(applyStock(flask, lost)).toEqual({ ok: true, goods: { ...flask, stock: 0 } })
  })

  test('is of no other goods', () => {
    expect(() => applyStock({ ...flask, goodsId: 'g2' }, stockEntry(move))).toThrow('other goods')
  })
})
