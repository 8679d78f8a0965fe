import fc from 'fast-check'
import { dayMs, isoDayOf, monthOf, startOfDay } from '../kernel/time'
import { clearingStep, isClearing, isSettlementDay, keptSince, nextClearing, oldPoints } from './clearing'

const day = (text: string) => Date.parse(`${text}T00:00:00+08:00`)
const wallet = (available: number, expiring?: { points: number; at: number }) => ({
  available,
  ...(expiring && { expiring }),
})

test.each([
  [6, '2026-06-30', '2026-07-01'],
  [6, '2026-07-01', '2027-07-01'],
  [12, '2026-01-01', '2027-01-01'],
  [12, '2026-12-31', '2027-01-01'],
  [1, '2026-02-01', '2027-02-01'],
])('[P3] the end of month %i after %s is %s', (month, after, next) => {
  expect(isoDayOf(nextClearing(month, day(after)))).toBe(next)
})

test('[P3] nobody is told before the last month, and then once', () => {
  expect(clearingStep(wallet(9), 6, day('2026-05-20'))).toEqual({ do: 'nothing' })
  const at = day('2026-07-02')
  expect(clearingStep(wallet(9), 6, day('2026-06-01'))).toEqual({ do: 'warn', at })
  expect(clearingStep(wallet(9, { points: 4, at }), 6, day('2026-06-02'))).toEqual({ do: 'nothing' })
  expect(clearingStep(wallet(0), 6, day('2026-06-02'))).toEqual({ do: 'nothing' })
})

test('[P3] a community that clears never says nothing, and takes back what it said', () => {
  expect(clearingStep(wallet(9), 0, day('2026-06-02'))).toEqual({ do: 'nothing' })
  expect(clearingStep(wallet(9, { points: 9, at: day('2026-07-01') }), 0, day('2026-06-02'))).toEqual({
    do: 'forget',
  })
})

test('[P3] nobody loses points without a month’s warning, however late the clock was', () => {
  const when = fc.integer({ min: day('2026-01-01'), max: day('2029-01-01') })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.array(when, { maxLength: 40 }), (month, nights) => {
      let told: { points: number; at: number; since: number } | undefined
      for (const now of [...nights].sort((a, b) => a - b)) {
        const step = clearingStep(wallet(5, told), month, now)
        if (step.do === 'warn') told = { points: 5, at: step.at, since: now }
        if (step.do === 'clear') {
          expect(now - (told?.since ?? now)).toBeGreaterThanOrEqual(30 * dayMs)
          told = undefined
        }
        if (step.do !== 'nothing')
          expect(isClearing(month, told !== undefined || step.do === 'clear', now)).toBe(true)
      }
    }),
  )
})

test('[P3] what came in within a year stays, what is held is left alone, and the oldest is spent first', () => {
  expect(oldPoints({ available: 10, held: 0 }, 4)).toBe(6)
  expect(oldPoints({ available: 3, held: 0 }, 4)).toBe(0)
  expect(oldPoints({ available: 5, held: 5 }, 4)).toBe(5)
  expect(oldPoints({ available: 5, held: 5 }, 8)).toBe(2)
  expect(isoDayOf(keptSince({ at: day('2026-07-01') }))).toBe('2025-07-01')
})

test('[P3] a month has one day on which its points are posted by themselves, or the first night after it', () => {
  expect(isSettlementDay(0, undefined, day('2026-06-05'))).toBe(false)
  expect(isSettlementDay(5, undefined, day('2026-06-04'))).toBe(false)
  expect(isSettlementDay(5, '2026-05', day('2026-06-05'))).toBe(true)
  expect(isSettlementDay(5, '2026-05', day('2026-06-20'))).toBe(true)
  expect(isSettlementDay(5, '2026-06', day('2026-06-20'))).toBe(false)
})

test('[P3] over any nights a month is posted once', () => {
  const nights = fc.array(fc.integer({ min: day('2026-01-01'), max: day('2026-12-31') }))
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 28 }), nights, (dayOfMonth, found) => {
      const posted: string[] = []
      for (const now of found.map(startOfDay).sort((a, b) => a - b)) {
        if (isSettlementDay(dayOfMonth, posted[posted.length - 1], now)) posted.push(monthOf(now))
      }
      expect(new Set(posted).size).toBe(posted.length)
    }),
  )
})
