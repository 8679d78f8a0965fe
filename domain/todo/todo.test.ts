import fc from 'fast-check'
import type { Redemption } from '../market/types'
import type { VolunteerProfile } from '../member/types'
import { warnDueAt } from '../order/release'
import type { Promised } from '../order/crew'
import type { Settlement } from '../points/types'
import { after, finish, grab, hours, publish, reported, start, t0 } from '../testing/orders'
import { dayMs, hourMs } from '../kernel/time'
import { newsMs, todosOf, type TodoSources } from './todo'

const nothing: TodoSources = {
  memberId: 'm1',
  now: t0,
  reported: [],
  held: [],
  given: new Set(),
  redemptions: [],
  settlements: [],
  photosRefused: [],
  volunteer: null,
}
const todos = (sources: Partial<TodoSources>) => todosOf({ ...nothing, ...sources })
const whats = (sources: Partial<TodoSources>) => todos(sources).map(({ what }) => what)

const taken = after(reported(), publish, grab(1)) as Promised
const working = after(reported(), publish, grab(1), start(1))
const finished = after(reported(), publish, grab(1), start(1), finish(1))

const redemption = (change: Partial<Redemption> = {}): Redemption => ({
  ...{ redemptionId: 'x1', communityId: 'c1', memberId: 'm1', memberName: '志愿1', goodsId: 'g1' },
  ...{ goodsName: '暖壶', picture: 'thermos', quantity: 1, points: 30, status: 'held', code: '408217' },
  ...{ heldAt: t0, expiresAt: t0 + 5 * dayMs, closedAt: null, handedOverByMemberId: null },
  ...change,
})
const settlement = (change: Partial<Settlement> = {}): Settlement => ({
  ...{ settlementId: 's1', communityId: 'c1', title: '十一月', status: 'settled', postedByMemberId: 's1' },
  ...{ postedAt: t0 - 8 * dayMs, objectionUntil: t0 - dayMs, settledAt: t0 - hourMs, orderIds: [] },
  lines: [
    { memberId: 'm2', name: '志愿2', points: 4, orders: 1 },
    { memberId: 'm1', name: '志愿1', points: 12, orders: 2 },
  ],
  totalPoints: 16,
  ...change,
})
const volunteer = (status: VolunteerProfile['status'], reviewedAt: number | null): VolunteerProfile => ({
  ...{ status, skills: ['door'], licences: [], insuredUntil: null, guardian: null },
  ...{ appliedAt: t0 - 9 * dayMs, reviewedAt, reviewReason: null },
})

test('nothing waits for somebody of whom nothing is wanted', () => {
  expect(todos({})).toEqual([])
  expect(whats({ reported: [after(reported()), working], held: [working] })).toEqual([])
})

test('a finished order waits for its reporter’s word, with the day on which silence counts', () => {
  const [todo] = todos({ reported: [finished] })
  expect(todo).toMatchObject({ what: 'confirm', orderId: 'order1', key: 'confirm:order1' })
  expect(todo).toHaveProperty('dueAt', expect.any(Number))
})

test('whoever reported by telephone is called and has nothing to press', () => {
  const byPhone = after(reported({ channel: 'phone' }), publish, grab(1), start(1), finish(1))
  expect(whats({ reported: [byPhone] })).toEqual([])
})

test('a promise is told when it comes near, and as late once it is past', () => {
  const near = warnDueAt(taken)
  expect(whats({ held: [taken], now: near - 1 })).toEqual([])
  expect(todos({ held: [taken], now: near })).toMatchObject([{ what: 'visit', late: false }])
  expect(todos({ held: [taken], now: taken.promisedAt + 1 })).toMatchObject([{ what: 'visit', late: true }])
})

test('a place out of the line is told until its own time comes near: one to-do for an order', () => {
  const given = new Set(['order1'])
  expect(whats({ held: [taken], given })).toEqual(['place'])
  expect(whats({ held: [taken], given, now: warnDueAt(taken) })).toEqual(['visit'])
  expect(whats({ held: [working], given })).toEqual([])
})

test('work that was begun and never finished is asked about', () => {
  expect(whats({ held: [working], now: hours(4) })).toEqual([])
  expect(whats({ held: [working], now: hours(24 * 5) })).toEqual(['finish'])
})

test('what lies ready waits, and says when the shelf will not keep it a day longer', () => {
  const { expiresAt } = redemption()
  expect(todos({ redemptions: [redemption()] })).toMatchObject([{ what: 'collect', soon: false }])
  expect(todos({ redemptions: [redemption()], now: expiresAt - dayMs })).toMatchObject([
    { what: 'collect', soon: true },
  ])
  expect(whats({ redemptions: [redemption()], now: expiresAt })).toEqual([])
})

test('what went back by itself is told; what I gave back or fetched is not', () => {
  const closed = (status: Redemption['status']) => redemption({ status, closedAt: t0 - hourMs })
  expect(todos({ redemptions: [closed('expired')] })).toMatchObject([{ what: 'returned', points: 30 }])
  expect(whats({ redemptions: [closed('cancelled'), closed('collected')] })).toEqual([])
})

test('points that arrived are told to whom they were paid, once the notice is paid', () => {
  expect(todos({ settlements: [settlement()] })).toMatchObject([{ what: 'points', points: 12 }])
  expect(whats({ settlements: [settlement({ status: 'posted', settledAt: null })] })).toEqual([])
  expect(whats({ settlements: [settlement()], memberId: 'm3' })).toEqual([])
  const corrected = [{ memberId: 'm1', name: '志愿1', points: 0, orders: 1 }]
  expect(whats({ settlements: [settlement({ lines: corrected })] })).toEqual([])
})

test('pictures that were turned down are told with the order they belong to', () => {
  const order = after(reported({ photos: ['a', 'b', 'c'] }))
  const photosRefused = [
    { photoId: 'a', at: t0 - hourMs },
    { photoId: 'c', at: t0 - 2 * hourMs },
    { photoId: 'elsewhere', at: t0 },
  ]
  expect(todos({ reported: [order], photosRefused })).toMatchObject([
    { what: 'photo', count: 2, at: t0 - hourMs, orderId: 'order1' },
  ])
})

test('an application that was answered is told; one that waits is not', () => {
  for (const status of ['approved', 'refused', 'suspended'] as const)
    expect(todos({ volunteer: volunteer(status, t0) })).toMatchObject([{ what: 'volunteer', status }])
  expect(whats({ volunteer: volunteer('applied', null) })).toEqual([])
})

test('news grow old, what must be done does not', () => {
  const sources = {
    reported: [finished],
    settlements: [settlement({ settledAt: t0 })],
    redemptions: [redemption({ status: 'expired', closedAt: t0 })],
    volunteer: volunteer('approved', t0),
  }
  expect(whats({ ...sources, now: t0 + newsMs - 1 })).toHaveLength(4)
  expect(whats({ ...sources, now: t0 + newsMs })).toEqual(['confirm'])
})

test('what is due stands first, the soonest on top; then the news, the newest on top; each once', () => {
  const moment = fc.integer({ min: t0 - newsMs + 1, max: t0 })
  const expiry = fc.integer({ min: t0 + 1, max: t0 + 9 * dayMs })
  fc.assert(
    fc.property(fc.array(expiry, { maxLength: 6 }), fc.array(moment, { maxLength: 6 }), (held, settled) => {
      const list = todos({
        reported: [finished],
        redemptions: held.map((expiresAt, n) => redemption({ redemptionId: `x${n}`, expiresAt })),
        settlements: settled.map((settledAt, n) => settlement({ settlementId: `s${n}`, settledAt })),
      })
      expect(list).toHaveLength(held.length + settled.length + 1)
      expect(new Set(list.map(({ key }) => key)).size).toBe(list.length)
      const order = list.map((todo) => ('dueAt' in todo ? [0, todo.dueAt] : [1, -todo.at]))
      expect(order).toEqual([...order].sort(([a = 0, x = 0], [b = 0, y = 0]) => a - b || x - y))
    }),
  )
})
