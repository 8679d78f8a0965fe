import fc from 'fast-check'
import {
  after,
  confirm,
  finish,
  grab,
  handOver,
  hours,
  publish,
  reported,
  score,
  start,
} from '../testing/orders'
import { dayMs } from '../kernel/time'
import { orderFigures } from './figures'
import type { OrderState } from './types'

const month = '2026-11'
const fresh = () => after(reported())
const onBoard = () => after(reported({ kind: 'pipe' }), publish)
const held = () => after(reported(), publish, grab(1))
const done = (volunteer = 1) =>
  after(reported(), publish, grab(volunteer), start(volunteer), finish(volunteer))
const scored = (volunteer = 1) =>
  after(reported(), publish, grab(volunteer), start(volunteer), finish(volunteer), confirm, score(6))
const figures = (orders: readonly OrderState[], now = hours(10)) => orderFigures(orders, [month], now)

test('nothing happened: nothing is counted, and no median is made up', () => {
  expect(figures([])).toEqual({
    reported: 0,
    done: 0,
    underWay: 0,
    overdue: 0,
    claimMs: null,
    doneMs: null,
    visits: { kept: 0, late: 0, missed: 0 },
    months: [{ month, reported: 0, done: 0 }],
    kinds: [],
    buildings: [],
    volunteers: [],
  })
})

test('how long until somebody took it, and until it was mended', () => {
  const { claimMs, doneMs } = figures([done(), done(2), fresh()])
  expect(claimMs).toBe(hours(2) - hours(1))
  expect(doneMs).toBe(hours(4) - hours(0))
})

test('a promise is kept, broken, or missed while nobody is there', () => {
  const late = after(reported(), publish, grab(1), start(1, hours(2) + 9 * dayMs))
  const now = hours(1) + 10 * dayMs
  expect(figures([done(), late, held()], now).visits).toEqual({ kept: 1, late: 1, missed: 1 })
  expect(figures([held()], hours(3)).visits.missed).toBe(0)
})

test('what another body mended was mended, but nobody promised an hour', () => {
  const answer = { type: 'answer', text: '换了灯', fixed: true, by: 's1', at: hours(5) } as const
  const { done: mended, visits, claimMs } = figures([after(reported(), handOver, answer)])
  expect(mended).toBe(1)
  expect(visits).toEqual({ kept: 0, late: 0, missed: 0 })
  expect(claimMs).toBeNull()
})

test('the busiest come first, with what they were scored', () => {
  const { volunteers } = figures([scored(1), done(2), scored(2)])
  expect(volunteers).toEqual([
    { memberId: 'm2', name: '志愿2', orders: 2, points: 6 },
    { memberId: 'm1', name: '志愿1', orders: 1, points: 6 },
  ])
})

test('kinds and buildings, the most frequent first', () => {
  const far = after(reported({ place: { building: '7', unit: '1', room: '1' } }))
  const { kinds, buildings } = figures([onBoard(), fresh(), far])
  expect(kinds).toEqual([
    { kind: 'door', orders: 2 },
    { kind: 'pipe', orders: 1 },
  ])
  expect(buildings).toEqual([
    { building: '2', orders: 2 },
    { building: '7', orders: 1 },
  ])
})

test('every order is counted once in each picture, in whatever order they come', () => {
  const any = fc.constantFrom(fresh, onBoard, held, done, scored)
  fc.assert(
    fc.property(fc.array(any, { maxLength: 30 }), fc.integer({ min: 0, max: 40 }), (makers, days) => {
      const orders = makers.map((make) => make())
      const told = figures(orders, hours(0) + days * dayMs)
      const sum = (rows: readonly { orders: number }[]) => rows.reduce((all, row) => all + row.orders, 0)
      expect(sum(told.kinds)).toBe(orders.length)
      expect(sum(told.buildings)).toBe(orders.length)
      expect(told.done + told.underWay).toBe(orders.length)
      expect(told.months[0]).toEqual({ month, reported: orders.length, done: told.done })
      expect(told.overdue).toBeGreaterThanOrEqual(told.visits.missed)
      expect(figures(orders.toReversed(), hours(0) + days * dayMs)).toMatchObject({
        visits: told.visits,
        claimMs: told.claimMs,
        doneMs: told.doneMs,
      })
    }),
  )
})
