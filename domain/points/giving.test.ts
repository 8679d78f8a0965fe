import * as fc from 'fast-check'
import { countGift, giftEntries, giveable, overMonth, poolId, whyNotGive } from './giving'
import { emptyWallet } from './wallet'
import type { Wallet } from './types'

const at = Date.parse('2026-11-21T12:00:00+08:00')
const month = '2026-11'
const wallet = (change: Partial<Wallet> = {}): Wallet => ({
  ...emptyWallet('m1', 'qianshang', month),
  available: 10,
  ...change,
})
const giving = (change: Partial<Parameters<typeof whyNotGive>[0]> = {}) =>
  whyNotGive({ wallet: wallet(), toId: 'm2', points: 3, giveMonthMax: 20, at, ...change })

test('[P7] who may give gives; off, to oneself, beyond the month and beyond what was earned they do not', () => {
  expect(giving()).toBeNull()
  expect(giving({ giveMonthMax: 0 })).toEqual({ ok: false, code: 'points.givingOff' })
  expect(giving({ toId: 'm1' })).toEqual({ ok: false, code: 'points.giveToSelf' })
  const gave = wallet({ gaveOf: { [month]: 18, '2026-10': 20 } })
  expect(giving({ wallet: gave, points: 2 })).toBeNull()
  expect(giving({ wallet: gave })).toMatchObject({
    code: 'points.giveMonthMax',
    detail: { left: 2, max: 20 },
  })
  expect(giving({ wallet: wallet({ gaveOf: { [month]: 25 } }) })).toMatchObject({ detail: { left: 0 } })
  expect(giving({ points: 20 })).toMatchObject({ code: 'points.notEarned', detail: { may: 10 } })
  expect(giving({ points: 10 })).toBeNull()
  expect(giving({ giveMonthMax: 1, points: 1 })).toBeNull()
})

test('[P7] what was received is for spending: only what was earned and not given yet is given', () => {
  expect(giveable(wallet({ earned: 6 }))).toBe(6)
  expect(giveable(wallet({ earned: 6, given: 4 }))).toBe(2)
  expect(giveable(wallet({ earned: 6, given: 7 }))).toBe(0)
  expect(giveable(wallet({ available: 1, earned: 6 }))).toBe(1)
  // A wallet of before has earned whatever it has, holds or gave.
  expect(giveable(wallet({ held: 5 }))).toBe(10)
  expect(giveable(wallet({ available: 4, held: 5, given: 1 }))).toBe(4)
})

test('[P7] a gift leaves the one and stands with the other in the same moment', () => {
  const gift = { giftId: 'g1', communityId: 'qianshang', fromId: 'm1', toId: 'm2', points: 3, at }
  const words = { said: '送给王**', heard: '李**送的', approvedByMemberId: null }
  expect(giftEntries({ ...gift, ...words })).toEqual([
    {
      ...{ entryId: 'give:g1', code: 'give', memberId: 'm1', communityId: 'qianshang', points: 3, at },
      ...{ from: { name: 'wallet', memberId: 'm1' }, to: { name: 'giving' }, subjectId: 'g1' },
      ...{ text: '送给王**', approvedByMemberId: null },
    },
    {
      ...{ entryId: 'receive:g1', code: 'receive', memberId: 'm2', communityId: 'qianshang', points: 3, at },
      ...{ from: { name: 'giving' }, to: { name: 'wallet', memberId: 'm2' }, subjectId: 'g1' },
      ...{ text: '李**送的', approvedByMemberId: null },
    },
  ])
  expect(poolId('qianshang')).toBe('pool:qianshang')
})

test('[P7] what was given in a month is counted by month, and thirteen months are kept', () => {
  const once = countGift(wallet(), 3, at)
  expect(once).toEqual({ ...wallet(), gaveOf: { [month]: 3 } })
  expect(countGift(once, 4, at).gaveOf).toEqual({ [month]: 7 })
  const old = Object.fromEntries(Array.from({ length: 13 }, (_, n) => [`2025-${String(10 + n)}`, 1]))
  const kept = Object.keys(countGift(wallet({ gaveOf: old }), 1, at).gaveOf ?? {})
  expect(kept).toHaveLength(13)
  expect(kept).not.toContain('2025-10')
  expect(kept.at(-1)).toBe(month)
})

test('[P1] [P7] a month pays up to its cap, what is over flows on, and without a cap nothing does', () => {
  const paid = (had: number, points: number, monthMax: number) =>
    overMonth(wallet({ paid: { [month]: had, '2026-10': 50 } }), { workedAt: at, points, monthMax })
  expect(paid(5, 4, 0)).toMatchObject({ over: 0, wallet: { paid: { [month]: 9 } } })
  expect(paid(5, 4, 9)).toMatchObject({ over: 0, wallet: { paid: { [month]: 9, '2026-10': 50 } } })
  expect(paid(5, 4, 8)).toMatchObject({ over: 1, wallet: { paid: { [month]: 8 } } })
  expect(paid(9, 4, 8)).toMatchObject({ over: 4, wallet: { paid: { [month]: 9 } } })
  expect(overMonth(wallet(), { workedAt: at, points: 4, monthMax: 1 })).toEqual({
    ...{ over: 3, wallet: { ...wallet(), paid: { [month]: 1 } } },
  })
})

test('[P7] however often one gives, nobody gives more than they earned, nor more than a month allows', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9 })), fc.nat(30), fc.nat(15), (gifts, earned, max) => {
      let mine = wallet({ available: 40, earned })
      for (const points of gifts) {
        if (whyNotGive({ wallet: mine, toId: 'm2', points, giveMonthMax: max, at }) !== null) continue
        const left = mine.available - points
        mine = { ...countGift(mine, points, at), available: left, given: (mine.given ?? 0) + points }
      }
      expect(mine.given ?? 0).toBeLessThanOrEqual(Math.min(earned, max))
      expect(mine.gaveOf?.[month] ?? 0).toBe(mine.given ?? 0)
    }),
  )
})
