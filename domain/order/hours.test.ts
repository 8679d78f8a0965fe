import fc from 'fast-check'
import { dayMs, hourMs, startOfDay } from '../kernel/time'
import { after, grab, hours, publish, reported, t0 } from '../testing/orders'
import { areHours, hoursLeft, hoursToChoose, partsOfDays, suits } from './hours'

const span = (from: number, long: number) => ({
  from: t0 + from * hourMs,
  until: t0 + (from + long) * hourMs,
})

test('[R10] the chips are what is left of today, and whole days after it', () => {
  // At 14:00: the afternoon and the evening are left.
  const spans = partsOfDays(t0, 2)
  const today = startOfDay(t0)
  expect(spans.map(({ from, until }) => [(from - today) / hourMs, (until - today) / hourMs])).toEqual([
    [12, 18],
    [18, 20],
    [32, 36],
    [36, 42],
    [42, 44],
  ])
  expect(areHours(spans, t0)).toBe(true)
})

test('[R10] hours that are over, turned about or a month away are none', () => {
  expect(areHours([span(-3, 2)], t0)).toBe(false)
  expect(areHours([{ from: hours(3), until: hours(2) }], t0)).toBe(false)
  expect(areHours([{ from: t0 + 29 * dayMs, until: t0 + 30 * dayMs }], t0)).toBe(false)
  expect(areHours([], t0)).toBe(true)
})

test('[R10] whoever named no hours, or whose hours are all over, is at home at any', () => {
  expect(suits(undefined, hours(5), t0)).toBe(true)
  expect(suits([span(-5, 2)], hours(5), t0)).toBe(true)
  expect(suits([span(1, 2)], hours(5), t0)).toBe(false)
  expect(suits([span(1, 2)], hours(3), t0)).toBe(true)
  // At the very beginning nobody has come yet.
  expect(suits([span(1, 2)], hours(1), t0)).toBe(false)
})

test('[R10] what the rule promises when nobody names an hour lies where somebody is at home', () => {
  const promised = (freeHours: readonly { from: number; until: number }[]) => {
    const state = after(reported({ freeHours }), publish, grab(1))
    return state.status === 'taken' ? (state.promisedAt - t0) / hourMs : null
  }
  const rule = promised([])
  expect(rule).toBe(50)
  expect(promised([span(40, 20)])).toBe(rule)
  expect(promised([span(4, 4), span(20, 4)])).toBe(24)
  expect(promised([span(60, 4), span(100, 4)])).toBe(64)
})

const freeArbitrary = fc.array(
  fc
    .tuple(fc.integer({ min: -48, max: 200 }), fc.integer({ min: 1, max: 12 }))
    .map(([at, long]) => span(at, long)),
  { maxLength: 6 },
)

test('[R10] every hour that is offered is one the rules take, and by day', () => {
  fc.assert(
    fc.property(freeArbitrary, fc.integer({ min: 0, max: 24 * 60 }), (free, minutes) => {
      const now = t0 + minutes * 60_000
      for (const end of hoursToChoose(free, now, 7)) {
        expect(end).toBeGreaterThan(now)
        expect(suits(free, end, now)).toBe(true)
        const clock = (end - startOfDay(end)) / hourMs
        expect(clock).toBeGreaterThanOrEqual(9)
        expect(clock).toBeLessThanOrEqual(20)
      }
    }),
  )
})

test('[R10] a promise of the rule is never past, whatever hours there are', () => {
  fc.assert(
    fc.property(freeArbitrary, (freeHours) => {
      const state = after(reported({ freeHours }), publish, grab(1))
      if (state.status !== 'taken') throw new Error('not taken')
      expect(state.promisedAt).toBeGreaterThan(hours(2))
      expect(suits(freeHours, state.promisedAt, hours(2))).toBe(true)
      expect(hoursLeft(freeHours, hours(2)).every(({ until }) => until > hours(2))).toBe(true)
    }),
  )
})
