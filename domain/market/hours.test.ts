import fc from 'fast-check'
import { dayMs, minuteMs } from '../kernel/time'
import { keptUntil, openingAt, opensAt, sayOpenTime, timesWrong, type OpenTime } from './hours'

/** Wednesday 2026-11-25, in Shanghai. */
const at = (time: string, day = 25) => Date.parse(`2026-11-${day}T${time}:00+08:00`)
const wednesday: OpenTime = { weekday: 3, from: 9 * 60, until: 11 * 60 + 30 }
const saturday: OpenTime = { weekday: 6, from: 14 * 60, until: 16 * 60 }
const times = [saturday, wednesday]

test('[M4] the shop is open from its first minute until before its last', () => {
  expect(opensAt(times, at('08:59'))).toBe(at('09:00'))
  expect(opensAt(times, at('09:00'))).toBeNull()
  expect(opensAt(times, at('11:29'))).toBeNull()
  expect(opensAt(times, at('11:30'))).toBe(at('14:00', 28))
  expect(openingAt([wednesday], at('12:00'))).toEqual({
    from: at('09:00') + 7 * dayMs,
    until: at('11:30') + 7 * dayMs,
  })
})

test('where no times are written down nothing is checked', () => {
  expect(opensAt([], at('03:00'))).toBeNull()
  expect(keptUntil([], at('03:00'), 2)).toBe(at('03:00') + 2 * dayMs)
})

test('[M4] nothing goes back before there was a time to come', () => {
  expect(keptUntil([wednesday], at('12:00'), 1)).toBe(at('11:30') + 7 * dayMs)
  expect(keptUntil([wednesday], at('12:00'), 14)).toBe(at('12:00') + 14 * dayMs)
})

const openTime = fc
  .record({
    weekday: fc.integer({ min: 1, max: 7 }),
    from: fc.integer({ min: 0, max: 1439 }),
    long: fc.integer({ min: 1, max: 600 }),
  })
  .map(({ weekday, from, long }): OpenTime => ({ weekday, from, until: Math.min(from + long, 1440) }))

test('whenever one redeems, the shop opens before the shelf gives it back', () => {
  fc.assert(
    fc.property(
      fc.array(openTime, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 0, max: 14 * 24 * 60 }),
      fc.integer({ min: 1, max: 20 }),
      (some, minutes, days) => {
        const now = at('00:00', 16) + minutes * minuteMs
        const opening = openingAt(some, now)
        expect(opening).not.toBeNull()
        expect(opening?.until).toBeGreaterThan(now)
        expect(keptUntil(some, now, days)).toBeGreaterThanOrEqual(opening?.until ?? 0)
        expect(keptUntil(some, now, days)).toBeGreaterThanOrEqual(now + days * dayMs)
      },
    ),
  )
})

test('times that overlap, or end before they begin, are none', () => {
  expect(timesWrong(times)).toBe(false)
  expect(timesWrong([wednesday, { ...wednesday, from: 11 * 60 + 30, until: 12 * 60 }])).toBe(false)
  expect(timesWrong([wednesday, { ...wednesday, from: 11 * 60 }])).toBe(true)
  expect(timesWrong([wednesday, wednesday])).toBe(true)
  expect(timesWrong([{ ...wednesday, until: wednesday.from }])).toBe(true)
})

test('a time is said as on the door', () => {
  expect(times.map(sayOpenTime)).toEqual(['周六 14:00–16:00', '周三 9:00–11:30'])
})
