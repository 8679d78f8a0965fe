import fc from 'fast-check'
import { lateAt, pressingAt, rankOf } from './clocks'

/** 2020 to 2100 */
const moment = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2100, 0) })
const clock = fc.option(moment)

test('late is by whichever clock runs out first; what owes nothing is never late', () => {
  expect(lateAt({ dueAt: 2, endBy: 1 })).toBe(1)
  expect(lateAt({ dueAt: 1, endBy: 2 })).toBe(1)
  expect(lateAt({ dueAt: null, endBy: 2 })).toBe(2)
  expect(lateAt({ dueAt: 1, endBy: null })).toBe(1)
  expect(lateAt({ dueAt: null, endBy: null })).toBeNull()
})

test('whatever is urgent stands before all the rest, and among themselves who has waited longest', () => {
  fc.assert(
    fc.property(moment, moment, (a, b) => {
      expect(rankOf(true, a)).toBeLessThan(rankOf(false, b))
      for (const urgent of [true, false]) {
        expect(Math.sign(rankOf(urgent, a) - rankOf(urgent, b))).toBe(Math.sign(a - b))
        expect(Number.isSafeInteger(rankOf(urgent, a))).toBe(true)
      }
    }),
  )
})

test('urgent presses from its beginning, the rest from when it is late', () => {
  fc.assert(
    fc.property(moment, clock, clock, (since, dueAt, endBy) => {
      expect(pressingAt(true, since, { dueAt, endBy })).toBe(rankOf(true, since))
      expect(pressingAt(false, since, { dueAt, endBy })).toBe(lateAt({ dueAt, endBy }))
    }),
  )
})
