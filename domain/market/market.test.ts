import fc from 'fast-check'
import type { LedgerEntry, Wallet } from '../points/types'
import { balanceOf } from '../points/wallet'
import { flask, redeemed, request, rich } from '../testing/goods'
import { t0 } from '../testing/orders'
import { dayMs } from '../kernel/time'
import { decideRedeem, leftThisMonth } from './redeem'
import { decideRedemption, type RedemptionCommand } from './redemption'
import { applyStock, stockEntry, stockOf } from './stock'
import type { Goods, Redemption, StockEntry } from './types'

describe('redeeming', () => {
  test.each([
    ['goods off the shelf', { goods: { ...flask, listed: false } }, 'market.notListed'],
    ['goods of another community', { goods: { ...flask, communityId: 'c2' } }, 'market.notListed'],
    ['more than is left', { goods: { ...flask, stock: 0 } }, 'market.soldOut'],
    ['more than the month allows', { quantity: 3 }, 'market.limitReached'],
    ['at a lower price than it has', { seenPoints: 9 }, 'market.priceChanged'],
    ['at a higher price than it has', { seenPoints: 11 }, 'market.priceChanged'],
    ['without the points', { wallet: { ...rich, available: 9 } }, 'points.notEnough'],
    ['with pending points only', { wallet: { ...rich, available: 0, pending: 99 } }, 'points.notEnough'],
  ])('%s is refused', (_, changes, code) => {
    expect(decideRedeem({ ...request, ...changes })).toMatchObject({ ok: false, code })
  })

  test('counts the month’s pieces over several redemptions', () => {
    const { wallet, goods } = redeemed()
    expect(leftThisMonth(flask, wallet, t0)).toBe(1)
    expect(decideRedeem({ ...request, wallet, goods, quantity: 2 })).toMatchObject({
      code: 'market.limitReached',
      detail: { limit: 2, left: 1 },
    })
  })

  test('begins a new count with each month', () => {
    const { wallet } = redeemed({ quantity: 2 })
    const december = Date.UTC(2026, 10, 30, 16)
    expect(leftThisMonth(flask, wallet, december - 1)).toBe(0)
    expect(leftThisMonth(flask, wallet, december)).toBe(2)
    expect(redeemed({ wallet, at: december }).wallet).toMatchObject({ month: '2026-12', redeemed: { g1: 1 } })
  })
})

describe('a redemption', () => {
  const held = redeemed()
  const collect: RedemptionCommand = { type: 'collect', code: '482913', by: 's1', at: t0 + dayMs }
  const cancel: RedemptionCommand = { type: 'cancel', by: 'm1', at: t0 + dayMs }
  const expire: RedemptionCommand = { type: 'expire', at: t0 + 14 * dayMs }

  test('given back in another month leaves that month’s count alone', () => {
    const wallet: Wallet = { ...held.wallet, month: '2026-12', redeemed: { g1: 2 } }
    expect(decideRedemption({ ...held, wallet }, expire)).toMatchObject({ wallet: { redeemed: { g1: 2 } } })
  })

  test.each([
    ['with a wrong code', { ...collect, code: '000000' }, 'market.redemptionNotFound'],
    ['to oneself', { ...collect, by: 'm1' }, 'market.ownPickup'],
    ['after its time', { ...collect, at: t0 + 14 * dayMs }, 'market.alreadyClosed'],
  ])('is not handed over %s', (_, command, code) => {
    expect(decideRedemption(held, command)).toMatchObject({ ok: false, code })
  })

  test('is nobody else’s to cancel', () => {
    expect(decideRedemption(held, { ...cancel, by: 'm2' })).toMatchObject({
      code: 'market.redemptionNotFound',
    })
  })

  test('does not run out early', () => {
    expect(() => decideRedemption(held, { type: 'expire', at: t0 })).toThrow('r1')
  })

  test.each([collect, cancel, expire])('closes once: not by $type after it was collected', (command) => {
    const redemption: Redemption = { ...held.redemption, status: 'collected' }
    expect(decideRedemption({ ...held, redemption }, command)).toMatchObject({
      code: 'market.alreadyClosed',
      detail: { status: 'collected' },
    })
  })
})

describe('the stock book', () => {
  const move = (kind: 'bought' | 'lost' | 'adjusted', quantity: number) =>
    stockEntry({ entryId: 'e1', goods: flask, kind, quantity, note: '盘点', by: 's1', at: t0 })

  test('adds what was bought, takes what was lost, and adjusts either way', () => {
    expect(
      [move('bought', 3), move('lost', 3), move('lost', -3), move('adjusted', -2)].map(
        ({ quantity }) => quantity,
      ),
    ).toEqual([3, -3, -3, -2])
  })

  test('[M2] never takes more off the shelf than there is', () => {
    expect(applyStock(flask, move('adjusted', -6))).toEqual({
      ok: false,
      code: 'market.stockNegative',
      detail: { stock: 5 },
    })
  })

  test('has no lines about nothing', () => {
    expect(() => move('adjusted', 0)).toThrow('0 pieces')
  })
})

test('[M2] whatever is redeemed, collected, cancelled, bought or lost: stock and wallet are what their books say', () => {
  const act = fc.record({
    what: fc.constantFrom('redeem', 'collect', 'cancel', 'expire', 'bought', 'lost'),
    which: fc.nat(5),
    quantity: fc.integer({ min: 1, max: 3 }),
    pauseDays: fc.nat(9),
  })
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40, size: 'max' }), (acts) => {
      const open: Redemption[] = []
      const ledger: LedgerEntry[] = []
      const book: StockEntry[] = []
      let wallet = rich
      let goods: Goods = { ...flask, stock: 0 }
      let at = t0
      acts.forEach(({ what, which, quantity, pauseDays }, index) => {
        at += pauseDays * dayMs
        if (what === 'bought' || what === 'lost') {
          const pieces = stockEntry({
            entryId: `e${index}`,
            goods,
            kind: what,
            quantity,
            note: '',
            by: 's1',
            at,
          })
          const shelf = applyStock(goods, pieces)
          if (!shelf.ok) return
          goods = shelf.goods
          book.push(pieces)
        } else if (what === 'redeem') {
          const answer = decideRedeem({ ...request, redemptionId: `r${index}`, goods, wallet, quantity, at })
          if (!answer.ok) return
          ;({ goods, wallet } = answer)
          open.push(answer.redemption)
          ledger.push(answer.ledgerEntry)
          book.push(answer.stockEntry)
        } else {
          const redemption = open[which]
          if (redemption === undefined) return
          if (what === 'expire' && at < redemption.expiresAt) return
          const by = what === 'cancel' ? 'm1' : 's1'
          const command = { type: what, by, code: redemption.code, at } as RedemptionCommand
          const answer = decideRedemption({ redemption, wallet }, command)
          if (!answer.ok) return
          wallet = answer.wallet
          open[which] = answer.redemption
          ledger.push(answer.ledgerEntry)
          if (answer.stockEntry === null) return
          goods = { ...goods, stock: goods.stock + answer.stockEntry.quantity }
          book.push(answer.stockEntry)
        }
        const balance = balanceOf(ledger, 'm1')
        expect(goods.stock).toBe(stockOf(book))
        expect(goods.stock).toBeGreaterThanOrEqual(0)
        expect(wallet.available).toBe(rich.available + balance.available)
        expect(wallet.held).toBe(balance.held)
        expect(Math.min(wallet.available, wallet.held)).toBeGreaterThanOrEqual(0)
        expect(wallet.redeemed['g1'] ?? 0).toBeLessThanOrEqual(flask.limitPerMonth)
      })
    }),
    { numRuns: 300 },
  )
})
