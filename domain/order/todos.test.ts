import { dayMs, hourMs } from '../kernel/time'
import { after, ask, finish, grab, hours, publish, reported, start, t0, terms } from '../testing/orders'
import type { Promised } from './crew'
import { offersOf } from './offers'
import { warnDueAt } from './release'
import { orderTasks, photoNews } from './todos'

const nothing = { reported: [], held: [], offered: [] }
const tasks = (mine: Partial<Parameters<typeof orderTasks>[0]>, now = t0) =>
  orderTasks({ ...nothing, ...mine }, now)
const whats = (mine: Parameters<typeof tasks>[0], now = t0) => tasks(mine, now).map(({ what }) => what)

const taken = after(reported(), publish, grab(1)) as Promised
const working = after(reported(), publish, grab(1), start(1))
const finished = after(reported(), publish, grab(1), start(1), finish(1))

/** What a to-do may say of the order: the public words. */
const words = { orderId: 'order1', kind: 'door', building: '2', summary: '卧室门框开裂需要维修' }

test('nothing waits for somebody of whom nothing is wanted', () => {
  expect(tasks({})).toEqual([])
  expect(whats({ reported: [after(reported()), working], held: [working] })).toEqual([])
})

test('a finished order waits for its reporter’s word, with the day on which silence counts', () => {
  expect(tasks({ reported: [finished] })).toEqual([
    { what: 'confirm', dueAt: hours(4) + terms.confirmDays * dayMs, ...words },
  ])
})

test('whoever reported by telephone is called and has nothing to press', () => {
  const byPhone = after(reported({ channel: 'phone' }), publish, grab(1), start(1), finish(1))
  expect(whats({ reported: [byPhone] })).toEqual([])
})

test('a promise is told when it comes near, and as late once it is past', () => {
  const near = warnDueAt(taken)
  expect(whats({ held: [taken] }, near - 1)).toEqual([])
  expect(tasks({ held: [taken] }, near)).toEqual([
    { what: 'visit', dueAt: taken.promisedAt, late: false, ...words },
  ])
  expect(tasks({ held: [taken] }, taken.promisedAt + 1)).toMatchObject([{ what: 'visit', late: true }])
})

test('[V2] [V9] a place that is kept for somebody waits for their answer, and says whether the desk asked for them', () => {
  const order = after(reported(), publish, ask(4))
  const [offer] = offersOf(order)
  if (offer === undefined) throw new Error('nobody is asked')
  expect(tasks({ offered: [{ order, offer }] })).toEqual([
    { what: 'offer', byName: true, again: false, dueAt: hours(22), ...words },
  ])
  expect(tasks({ offered: [{ order, offer: { ...offer, askedBy: null } }] })).toMatchObject([
    { what: 'offer', byName: false },
  ])
})

test('[V5] work that was begun and never finished is asked about', () => {
  expect(whats({ held: [working] }, hours(4))).toEqual([])
  expect(tasks({ held: [working] }, hours(24 * 5))).toEqual([
    {
      what: 'finish',
      dueAt: hours(3) + terms.workHours * hourMs,
      endsAt: hours(3) + 3 * terms.workHours * hourMs,
      ...words,
    },
  ])
})

test('pictures that were turned down are told with the order they belong to', () => {
  const order = after(reported({ photos: ['a', 'b', 'c'] }))
  const refused = [
    { photoId: 'a', at: t0 - hourMs },
    { photoId: 'c', at: t0 - 2 * hourMs },
    { photoId: 'elsewhere', at: t0 },
  ]
  expect(photoNews([order], refused)).toEqual([{ count: 2, at: t0 - hourMs, ...words }])
  expect(photoNews([after(reported({ photos: ['b'] }))], refused)).toEqual([])
  expect(photoNews([after(reported({ photos: ['a'] }))], refused)).toMatchObject([{ count: 1 }])
})
