import fc from 'fast-check'
import {
  dayMs,
  dayOf,
  deadlineByDay,
  hourMs,
  monthOf,
  monthsBack,
  reminderByDay,
  startOfDay,
  startOfMonth,
  timeWords,
} from './time'

const lastMoment = Date.UTC(2026, 10, 30, 15, 59, 59, 999)

test('the day and the month change at midnight in Shanghai', () => {
  expect([dayOf(lastMoment), dayOf(lastMoment + 1)]).toEqual(['20261130', '20261201'])
  expect([monthOf(lastMoment), monthOf(lastMoment + 1)]).toEqual(['2026-11', '2026-12'])
})

test('days and months begin at midnight in Shanghai', () => {
  expect(startOfDay(lastMoment + 1)).toBe(lastMoment + 1)
  expect(startOfDay(lastMoment)).toBe(lastMoment + 1 - 86_400_000)
  expect(startOfMonth(lastMoment)).toBe(Date.UTC(2026, 9, 31, 16))
})

test('months are counted back over the turn of a year', () => {
  const january = Date.UTC(2027, 0, 5)
  expect(monthsBack(january, 3).map(monthOf)).toEqual(['2026-11', '2026-12', '2027-01'])
  expect(monthsBack(january, 1)).toEqual([startOfMonth(january)])
})

test('a moment is said as subscribe messages want it', () => {
  expect(timeWords(Date.UTC(2026, 10, 1, 1, 5))).toBe('2026年11月1日 09:05')
})

const moments = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2100, 0) })
const shanghai = (text: string) => Date.parse(`${text}+08:00`)
/** milliseconds since midnight in Shanghai */
const clock = (ms: number) => ms - startOfDay(ms)

test.each([
  ['2026-11-23T12:00', '2026-11-23T12:00'],
  ['2026-11-23T17:30', '2026-11-23T17:30'],
  ['2026-11-23T20:00', '2026-11-23T20:00'],
  ['2026-11-23T20:01', '2026-11-24T12:00'],
  ['2026-11-23T00:00', '2026-11-23T12:00'],
  ['2026-11-23T11:59', '2026-11-23T12:00'],
  ['2026-11-23T03:12', '2026-11-23T12:00'],
  ['2026-12-31T23:59', '2027-01-01T12:00'],
])('a deadline at %s is kept at %s', (asked, kept) => {
  expect(deadlineByDay(shanghai(asked))).toBe(shanghai(kept))
})

test('[R6] a deadline falls between noon and evening, takes no time from anybody, and gives at most a night and a morning', () => {
  fc.assert(
    fc.property(moments, (ms) => {
      const kept = deadlineByDay(ms)
      expect(clock(kept)).toBeGreaterThanOrEqual(12 * hourMs)
      expect(clock(kept)).toBeLessThanOrEqual(20 * hourMs)
      expect(kept - ms).toBeGreaterThanOrEqual(0)
      expect(kept - ms).toBeLessThan(16 * hourMs)
      expect(deadlineByDay(kept)).toBe(kept)
    }),
  )
})

test('whoever begins later is never due earlier', () => {
  fc.assert(
    fc.property(moments, fc.integer({ min: 0, max: 3 * dayMs }), (ms, later) => {
      expect(deadlineByDay(ms + later)).toBeGreaterThanOrEqual(deadlineByDay(ms))
    }),
  )
})

test('a reminder comes by day and never later than it was asked for', () => {
  fc.assert(
    fc.property(moments, (ms) => {
      const kept = reminderByDay(ms)
      expect(clock(kept)).toBeGreaterThanOrEqual(8 * hourMs)
      expect(clock(kept)).toBeLessThanOrEqual(20 * hourMs)
      expect(ms - kept).toBeGreaterThanOrEqual(0)
      expect(ms - kept).toBeLessThan(12 * hourMs)
    }),
  )
})
