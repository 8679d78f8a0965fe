import fc from 'fast-check'
import { defaultStandard } from '../community/defaults'
import { hours, scoredOrder } from '../testing/orders'
import { dayMs } from '../kernel/time'
import type { Difficulty } from '../order/scores'
import { awardEntries } from './award'
import { awardEntry, holdEntry, postEntry, reverseEntry, settleEntry, voidEntry } from './entries'
import { scoreOf, type Done } from './score'
import {
  closeSettlement,
  draftSettlement,
  settlementDue,
  settlementEntries,
  settlementOrdersMax,
} from './settlement'
import type { LedgerEntry, Wallet } from './types'
import { accountsOf, applyEntry, balanceOf, emptyWallet } from './wallet'

const order = {
  subject: { kind: 'order', id: 'o1' } as const,
  communityId: 'c1',
  memberId: 'm1',
  points: 6,
  at: 1,
  text: '门框',
  approvedByMemberId: 's1',
}
const redemption = {
  redemptionId: 'r1',
  communityId: 'c1',
  memberId: 'm1',
  points: 6,
  at: 2,
  text: '兑换 暖壶×1',
}

function applied(entries: readonly LedgerEntry[]): Wallet {
  return entries.reduce(
    (wallet, entry) => {
      const answer = applyEntry(wallet, entry)
      if (!answer.ok) throw new Error(answer.code)
      return answer.wallet
    },
    emptyWallet('m1', 'c1', '2026-11'),
  )
}

const done = (difficulty: Difficulty, adjustments: string[], hours = 0): Done => ({
  kind: 'door',
  ...{ difficulty, adjustments, hours },
})

describe('the score', () => {
  test('[P1] is category × difficulty with the standard’s plus and minus lines, said in words', () => {
    expect(scoreOf(defaultStandard, done('medium', ['elder', 'late']))).toEqual({
      ok: true,
      points: 6,
      rule: '门窗·中修 6 分，为独居老人服务 +2 分，迟到 −2 分',
      made: {
        ...{ difficulty: 'medium', adjustments: ['elder', 'late'], points: 6, standardVersion: 1 },
        rule: '门窗·中修 6 分，为独居老人服务 +2 分，迟到 −2 分',
      },
    })
  })

  test('[P1] is never below zero', () => {
    const harsh = {
      ...defaultStandard,
      adjustments: [{ code: 'broken', label: '弄坏东西', points: -15 }],
    }
    expect(scoreOf(harsh, done('small', ['broken']))).toMatchObject({
      points: 0,
      rule: '门窗·小修 4 分，弄坏东西 −15 分，不低于 0 分',
    })
  })

  test('is nothing after a justified complaint, and says so instead of a number', () => {
    expect(scoreOf(defaultStandard, done('large', ['complaint']))).toMatchObject({
      points: 0,
      rule: '门窗·大修 10 分，居民投诉属实 不计分',
    })
  })

  test('[P1] is never above the most the standard pays', () => {
    expect(scoreOf({ ...defaultStandard, maxPoints: 7 }, done('medium', ['elder']))).toMatchObject({
      points: 7,
    })
  })

  test('[P1] counts full hours as far as the standard does', () => {
    const hourly = { ...defaultStandard, hourPoints: 1, hoursMax: 2 }
    expect(scoreOf(hourly, done('small', [], 1))).toMatchObject({ points: 5 })
    expect(scoreOf(hourly, done('small', ['late'], 9))).toMatchObject({
      points: 4,
      rule: '门窗·小修 4 分，2 小时 +2 分，迟到 −2 分',
    })
    expect(scoreOf(defaultStandard, done('small', [], 9))).toMatchObject({ points: 4 })
  })

  test('counts each line once', () => {
    expect(scoreOf(defaultStandard, done('medium', ['elder', 'elder']))).toMatchObject({ points: 8 })
  })

  test('knows no line that was not published', () => {
    expect(scoreOf(defaultStandard, done('medium', ['friend']))).toMatchObject({
      code: 'points.adjustmentUnknown',
    })
  })
})

describe('entries', () => {
  test('[P2] have ids made of what they pay for, so that nothing is paid twice', () => {
    const entries = [
      awardEntry(order),
      settleEntry(order),
      holdEntry(redemption),
      postEntry(redemption),
      voidEntry(redemption),
    ]
    expect(entries.map(({ entryId }) => entryId)).toEqual([
      'award:o1:m1',
      'settle:o1:m1',
      'hold:r1',
      'post:r1',
      'void:r1',
    ])
  })

  test.each([0, -1, 1.5, NaN])('never move %s points', (points) => {
    expect(() => awardEntry({ ...order, points })).toThrow('award:o1:m1')
  })

  test('are mended by the same amount the other way, once', () => {
    const award = awardEntry(order)
    const reversal = reverseEntry(award, { at: 9, text: '记错人', approvedByMemberId: 's2' })
    expect(reversal).toMatchObject({
      entryId: 'reverse:award:o1:m1',
      from: award.to,
      to: award.from,
      points: 6,
    })
    expect(balanceOf([award, reversal], 'm1')).toEqual({ available: 0, pending: 0, held: 0 })
    expect(() => reverseEntry(reversal, { at: 9, text: '', approvedByMemberId: 's2' })).toThrow('reversal')
  })
})

describe('the wallet', () => {
  test('goes from pending to available to held to spent', () => {
    expect(applied([awardEntry(order)])).toMatchObject({ pending: 6, available: 0, held: 0 })
    expect(applied([awardEntry(order), settleEntry(order)])).toMatchObject({
      pending: 0,
      available: 6,
      held: 0,
    })
    const held = [awardEntry(order), settleEntry(order), holdEntry(redemption)]
    expect(applied(held)).toMatchObject({ available: 0, held: 6 })
    expect(applied([...held, postEntry(redemption)])).toMatchObject({ available: 0, held: 0 })
    expect(applied([...held, voidEntry(redemption)])).toMatchObject({ available: 6, held: 0 })
  })

  test('refuses to hold more than is there', () => {
    const wallet = applied([awardEntry(order), settleEntry(order)])
    expect(applyEntry(wallet, holdEntry({ ...redemption, points: 7 }))).toEqual({
      ok: false,
      code: 'points.notEnough',
      detail: { available: 6, needed: 7 },
    })
  })

  test('does not take somebody else’s entries', () => {
    expect(() => applyEntry(emptyWallet('m2', 'c1', '2026-11'), awardEntry(order))).toThrow('another wallet')
  })
})

const entry = fc
  .record({
    make: fc.constantFrom(
      (id: string, points: number) => awardEntry({ ...order, subject: { kind: 'order', id }, points }),
      (id: string, points: number) => settleEntry({ ...order, subject: { kind: 'order', id }, points }),
      (id: string, points: number) => holdEntry({ ...redemption, redemptionId: id, points }),
      (id: string, points: number) => postEntry({ ...redemption, redemptionId: id, points }),
      (id: string, points: number) => voidEntry({ ...redemption, redemptionId: id, points }),
    ),
    points: fc.integer({ min: 1, max: 9 }),
    id: fc.uuid(),
    reversed: fc.boolean(),
  })
  .map(({ make, points, id, reversed }) => {
    const made = make(id, points)
    return reversed ? reverseEntry(made, { at: 9, text: '', approvedByMemberId: 's2' }) : made
  })

describe('whatever is entered', () => {
  test('[P2] the accounts together are always zero', () => {
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        expect([...accountsOf(entries).values()].reduce((sum, points) => sum + points, 0)).toBe(0)
      }),
    )
  })

  test('[P2] no balance falls below zero, and each is what replay says', () => {
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        let wallet = emptyWallet('m1', 'c1', '2026-11')
        const accepted: LedgerEntry[] = []
        for (const next of entries) {
          const answer = applyEntry(wallet, next)
          if (!answer.ok) continue
          wallet = answer.wallet
          accepted.push(next)
          const { available, pending, held } = wallet
          expect(Math.min(available, pending, held)).toBeGreaterThanOrEqual(0)
        }
        const { available, pending, held } = wallet
        expect(balanceOf(accepted, 'm1')).toEqual({ available, pending, held })
      }),
    )
  })
})

describe('a settlement', () => {
  const orders = [
    scoredOrder('o1', [1], 6),
    scoredOrder('o2', [1, 2], 4, hours(7)),
    scoredOrder('o3', [3], 0, hours(8)),
  ]
  const draft = {
    settlementId: 'set1',
    communityId: 'c1',
    title: '十一月清算',
    orders,
    noticeDays: 7,
    by: 's1',
    at: hours(50),
  }
  const posted = draftSettlement(draft)
  if (!posted.ok) throw new Error(posted.code)
  const { settlement } = posted

  test('posts who gets how much for how many orders, most first', () => {
    expect(settlement.lines).toEqual([
      { memberId: 'm1', name: '志愿1', points: 10, orders: 2 },
      { memberId: 'm2', name: '志愿2', points: 4, orders: 1 },
      { memberId: 'm3', name: '志愿3', points: 0, orders: 1 },
    ])
    expect(settlement).toMatchObject({ status: 'posted', totalPoints: 14, orderIds: ['o1', 'o2', 'o3'] })
  })

  test('waits out the objection window', () => {
    const until = hours(50) + 7 * dayMs
    expect(settlementDue(settlement, until - 1)).toBe(false)
    expect(settlementDue(settlement, until)).toBe(true)
    expect(settlementDue(closeSettlement(settlement, until), until)).toBe(false)
  })

  test('without notice days it is due at once', () => {
    const atOnce = draftSettlement({ ...draft, noticeDays: 0 })
    expect(atOnce.ok && settlementDue(atOnce.settlement, hours(50))).toBe(true)
  })

  test('of nothing is refused', () => {
    expect(draftSettlement({ ...draft, orders: [] })).toMatchObject({ code: 'points.nothingToSettle' })
  })

  test('leaves out other communities', () => {
    expect(draftSettlement({ ...draft, communityId: 'c2' })).toMatchObject({ code: 'points.nothingToSettle' })
  })

  test('takes the oldest when there are too many for one notice', () => {
    const [sample] = orders
    if (sample === undefined) throw new Error('no order')
    const many = Array.from({ length: settlementOrdersMax + 1 }, (_, index) => ({
      ...sample,
      orderId: `o${index}`,
      score: { ...sample.score, at: -index },
    }))
    const large = draftSettlement({ ...draft, orders: many })
    expect(large.ok && large.settlement.orderIds).toHaveLength(settlementOrdersMax)
    expect(large.ok && large.settlement.orderIds).not.toContain('o0')
  })

  test('moves exactly what was awarded from pending to wallets', () => {
    const entries = orders.flatMap((each) => [
      ...awardEntries(each),
      ...settlementEntries(each, settlement, hours(300)),
    ])
    expect(balanceOf(entries, 'm1')).toEqual({ available: 10, pending: 0, held: 0 })
    expect(balanceOf(entries, 'm2')).toEqual({ available: 4, pending: 0, held: 0 })
    expect(entries.filter(({ memberId }) => memberId === 'm3')).toEqual([])
  })
})
