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
import { dayMs, hourMs } from '../kernel/time'
import type { OrderCommand } from './commands'
import { orderFigures } from './figures'
import type { OrderState } from './states'

const month = '2026-11'
const fresh = () => after(reported())
const onBoard = () => after(reported({ kind: 'pipe' }), publish)
const held = () => after(reported(), publish, grab(1))
const done = (volunteer = 1) =>
  after(reported(), publish, grab(volunteer), start(volunteer), finish(volunteer))
const scored = (volunteer = 1) =>
  after(reported(), publish, grab(volunteer), start(volunteer), finish(volunteer), confirm, score(6))
const figures = (orders: readonly OrderState[], now = hours(10)) => orderFigures(orders, [month], now)

test('[S5] nothing happened: nothing is counted, and no median is made up', () => {
  expect(figures([])).toEqual({
    reported: 0,
    done: 0,
    underWay: 0,
    overdue: 0,
    claimMs: null,
    doneMs: null,
    visits: { kept: 0, late: 0, missed: 0, givenBack: 0 },
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

test('[S5] a promise is kept, broken, or missed while nobody is there', () => {
  const late = after(reported(), publish, grab(1), start(1, hours(2) + 9 * dayMs))
  const now = hours(1) + 10 * dayMs
  expect(figures([done(), late, held()], now).visits).toEqual({ kept: 1, late: 1, missed: 1, givenBack: 0 })
  expect(figures([held()], hours(3)).visits.missed).toBe(0)
})

test('a promise is kept to its very moment, and missed only after it', () => {
  const promised = hours(2) + 48 * hourMs
  const begun = (at: number) => after(reported(), publish, grab(1), start(1, at))
  const ended = (at: number) =>
    after(reported(), publish, grab(1), start(1, at), { ...finish(1), at: at + 1 })
  const visits = (...orders: readonly OrderState[]) => figures(orders, hours(900)).visits
  expect(visits(begun(promised), ended(promised))).toEqual({ kept: 2, late: 0, missed: 0, givenBack: 0 })
  expect(visits(begun(promised + 1), ended(promised + 1))).toEqual({
    kept: 0,
    late: 2,
    missed: 0,
    givenBack: 0,
  })
  expect(figures([held()], promised).visits.missed).toBe(0)
  expect(figures([held()], promised + 1).visits.missed).toBe(1)
})

test('the middle is one that happened: of four the second, whatever their order', () => {
  const taking = [9, 3, 30, 5].map((count) => after(reported(), publish, grab(1, hours(count))))
  expect(figures(taking).claimMs).toBe(hours(5) - hours(1))
  expect(figures(taking.slice(0, 3)).claimMs).toBe(hours(9) - hours(1))
})

test('of a crew the first pair of hands counts; what nobody took says nothing', () => {
  const two = { ...publish, slots: 2 } as OrderCommand
  const pair = after(reported(), two, grab(1, hours(3)), grab(2, hours(8)))
  expect(figures([pair, onBoard(), fresh()]).claimMs).toBe(hours(3) - hours(1))
  expect(figures([onBoard(), fresh()]).claimMs).toBeNull()
})

test('what is overdue is counted, and what is not yet is not', () => {
  expect(figures([fresh(), done(), held()], hours(10)).overdue).toBe(0)
  expect(figures([fresh(), done(), held()], hours(40)).overdue).toBe(1)
  expect(figures([fresh(), done(), held()], hours(900)).overdue).toBe(3)
})

test('each month has its own', () => {
  const december = after(reported({ at: hours(24 * 12) }))
  const told = orderFigures([fresh(), done(), december], ['2026-11', '2026-12'], hours(400))
  expect(told.months).toEqual([
    { month: '2026-11', reported: 2, done: 1 },
    { month: '2026-12', reported: 1, done: 0 },
  ])
})

test('ten buildings and ten volunteers are shown, no more', () => {
  const numbers = Array.from({ length: 12 }, (_, index) => index + 1)
  const orders = numbers.map((number) => {
    const place = { building: `${number}`, unit: '1', room: '1' }
    return after(reported({ place }), publish, grab(number), start(number), finish(number))
  })
  const { buildings, volunteers } = figures(orders)
  expect(buildings.map(({ building }) => building)).toEqual(numbers.slice(0, 10).map(String))
  // Of equals, the members by their ids.
  const ids = numbers.map((number) => `m${number}`).sort()
  expect(volunteers.map(({ memberId }) => memberId)).toEqual(ids.slice(0, 10))
})

test('of those with as many orders, the one with more points comes first', () => {
  const many = after(reported(), publish, grab(2), start(2), finish(2), confirm, score(9))
  expect(figures([scored(1), many, scored(3)]).volunteers.map(({ memberId }) => memberId)).toEqual([
    'm2',
    'm1',
    'm3',
  ])
})

test('what another body mended was mended, but nobody promised an hour', () => {
  const answer = { type: 'answer', text: '换了灯', fixed: true, photos: [], by: 's1', at: hours(5) } as const
  const { done: mended, visits, claimMs } = figures([after(reported(), handOver, answer)])
  expect(mended).toBe(1)
  expect(visits).toEqual({ kept: 0, late: 0, missed: 0, givenBack: 0 })
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
  const open = { underWay: 1, overdue: 0 }
  expect(kinds).toEqual([
    { kind: 'door', orders: 2, underWay: 2, overdue: 0 },
    { kind: 'pipe', orders: 1, ...open },
  ])
  expect(buildings).toEqual([
    { building: '2', orders: 2, underWay: 2, overdue: 0 },
    { building: '7', orders: 1, ...open },
  ])
})

test('[S5] every order is counted once in each picture, in whatever order they come', () => {
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

const give = (number: number, at: number): OrderCommand => ({
  ...{ type: 'release', memberId: `m${number}`, reason: '', holdNos: {}, at },
})
const expire = (at: number): OrderCommand => ({ type: 'expirePromise', holdNos: {}, at })
const two = { ...publish, slots: 2 } as OrderCommand
const visitsOf = (...commands: readonly OrderCommand[]) =>
  figures([after(reported(), publish, ...commands)], hours(60)).visits

test('[S5] eleven no-shows that the timer let go are eleven promises broken, also once somebody mended it', () => {
  const lapsed = Array.from({ length: 11 }, () => after(reported(), publish, grab(1), expire(hours(50))))
  expect(figures([...lapsed, done(), done(), done()], hours(60)).visits).toEqual({
    ...{ kept: 3, late: 0, missed: 11, givenBack: 0 },
  })
  const mended = visitsOf(grab(1), expire(hours(50)), grab(2, hours(51)), start(2, hours(52)), {
    ...finish(2),
    at: hours(53),
  })
  expect(mended).toEqual({ kept: 1, late: 0, missed: 1, givenBack: 0 })
})

test('[S5] [V5] given back early is blameless, late is a promise broken, and with a crew left it stands', () => {
  expect(visitsOf(grab(1), give(1, hours(5)))).toEqual({ kept: 0, late: 0, missed: 0, givenBack: 0 })
  expect(visitsOf(grab(1), give(1, hours(49)))).toEqual({ kept: 0, late: 0, missed: 0, givenBack: 1 })
  const left = after(reported(), two, grab(1), grab(2), give(1, hours(49)), start(2, hours(49.5)))
  expect(figures([left], hours(60)).visits).toEqual({ kept: 1, late: 0, missed: 0, givenBack: 0 })
})

test('[S5] a crew that does not come breaks one promise, not one each', () => {
  const state = after(reported(), two, grab(1), grab(2), expire(hours(50)))
  expect(figures([state], hours(60)).visits.missed).toBe(1)
})

test('[S5] a visit that the desk broke off was kept or late like any other; what it takes back before is nobody’s', () => {
  const takeBack = (at: number): OrderCommand => ({
    ...{ type: 'takeBack', memberId: null, reason: '联系不上', holdNos: {}, by: 's1', at },
  })
  expect(visitsOf(grab(1), start(1), takeBack(hours(55))).kept).toBe(1)
  expect(visitsOf(grab(1), takeBack(hours(5)))).toEqual({ kept: 0, late: 0, missed: 0, givenBack: 0 })
})

test('[S5] what is not mended is told by kind and building, and what of it is overdue', () => {
  const { kinds, buildings } = figures([fresh(), done(), onBoard()], hours(900))
  expect(kinds).toEqual([
    { kind: 'door', orders: 2, underWay: 1, overdue: 2 },
    { kind: 'pipe', orders: 1, underWay: 1, overdue: 1 },
  ])
  expect(buildings).toEqual([{ building: '2', orders: 3, underWay: 2, overdue: 3 }])
})
