import fc from 'fast-check'
import { dayMs, deadlineByDay, hourMs } from './time'
import { everyDay, workDeadline } from './workdays'

const at = (words: string): number => Date.parse(`${words}:00+08:00`)

test('a day of rest counts for nothing: what is owed within a day from Friday is owed on Monday', () => {
  const friday = at('2026-11-20T15:00')
  expect(workDeadline(friday, dayMs, 5)).toBe(at('2026-11-23T15:00'))
  expect(workDeadline(friday, dayMs, 6)).toBe(at('2026-11-21T15:00'))
  expect(workDeadline(friday, dayMs, everyDay)).toBe(at('2026-11-21T15:00'))
  expect(workDeadline(friday, 7 * dayMs, 5)).toBe(at('2026-12-01T15:00'))
})

test('what comes in on a Sunday begins on Monday, and what would end at midnight on Friday ends at noon on Monday', () => {
  expect(workDeadline(at('2026-11-22T15:00'), 14 * hourMs, 5)).toBe(at('2026-11-23T14:00'))
  expect(workDeadline(at('2026-11-20T20:00'), 4 * hourMs, 5)).toBe(at('2026-11-23T12:00'))
  expect(workDeadline(at('2026-11-20T15:00'), 6 * hourMs, 5)).toBe(at('2026-11-23T12:00'))
})

const from = fc.integer({ min: at('2026-01-01T00:00'), max: at('2028-01-01T00:00') })
const forMs = fc.integer({ min: 0, max: 90 * dayMs })

test('with every day a working day it is the usual deadline', () => {
  fc.assert(
    fc.property(from, forMs, (start, ms) => {
      expect(workDeadline(start, ms, everyDay)).toBe(deadlineByDay(start + ms))
    }),
  )
})

test('days of rest only ever give more time, nothing ends on one, and who began later is never due earlier', () => {
  const workdays = fc.constantFrom(5, 6)
  fc.assert(
    fc.property(from, forMs, workdays, fc.integer({ min: 0, max: dayMs }), (start, ms, days, later) => {
      const deadline = workDeadline(start, ms, days)
      expect(deadline).toBeGreaterThanOrEqual(deadlineByDay(start + ms))
      const weekday = new Date(deadline + 8 * hourMs).getUTCDay()
      expect(weekday === 0 ? 7 : weekday).toBeLessThanOrEqual(days)
      expect(workDeadline(start + later, ms, days)).toBeGreaterThanOrEqual(deadline)
    }),
  )
})
