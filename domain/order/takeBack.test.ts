import {
  after,
  eventsOf,
  grab,
  hours,
  publish,
  refusalOf,
  reported,
  start,
  volunteer,
  wait,
} from '../testing/orders'
import type { OrderCommand } from './commands'
import { evolveAll } from './evolve'

const takeBack = (memberId: string | null, reason = '师傅联系不上'): OrderCommand => ({
  type: 'takeBack',
  memberId,
  reason,
  holdNos: { p2: 1, p3: 1 },
  by: 's1',
  at: hours(9),
})
const pair: OrderCommand = { ...publish, type: 'publish', by: 's1', slots: 2, at: hours(1) }
const taken = after(reported(), publish, grab(1), wait(2))
const working = after(reported(), publish, grab(1), start(1))
const endVisit = (reason: string): OrderCommand => ({ type: 'endVisit', reason, by: 's1', at: hours(9) })

test('[V9] an order taken back is offered to the first in line, blamelessly and with the reason', () => {
  const events = eventsOf(taken, takeBack(null))
  expect(events).toMatchObject([
    { type: 'released', memberId: 'm1', cause: 'takenBack', late: false, reason: '师傅联系不上' },
    { type: 'placeOffered', offer: { memberId: 'm2' } },
  ])
  expect(evolveAll(taken, events)).toMatchObject({ status: 'open', crew: [], offers: [{ memberId: 'm2' }] })
})

test('[V9] a visit that has begun can be taken back, and the order is on the board again', () => {
  expect(evolveAll(working, eventsOf(working, takeBack('m1')))).toMatchObject({
    status: 'open',
    crew: [],
    promisedAt: null,
    warnedAt: null,
    since: hours(9),
  })
})

test('[V9] of two at work one is taken back: the other goes on, and nobody is sent after them', () => {
  const two = after(reported(), pair, grab(1), grab(2), wait(3), start(1))
  const events = eventsOf(two, takeBack('m1'))
  expect(events.map(({ type }) => type)).toEqual(['released'])
  expect(evolveAll(two, events)).toMatchObject({ status: 'working', crew: [{ memberId: 'm2' }] })
})

test('[V9] who stays keeps the promise, and the freed place is offered to the line', () => {
  const two = after(reported(), pair, grab(1), grab(2), wait(3))
  const state = evolveAll(two, eventsOf(two, takeBack('m1')))
  expect(state).toMatchObject({ status: 'open', crew: [{ memberId: 'm2' }], offers: [{ memberId: 'm3' }] })
  expect('promisedAt' in state && 'promisedAt' in two && state.promisedAt === two.promisedAt).toBe(true)
})

test('[V9] whoever only waits is taken out of the line', () => {
  expect(eventsOf(taken, takeBack('m2'))).toEqual([
    { type: 'leftLine', memberId: 'm2', reason: '师傅联系不上', at: hours(9) },
  ])
})

test('[V9] nobody is passed a place who may not serve any more', () => {
  const events = eventsOf(taken, { ...takeBack(null), holdNos: { p2: null } } as OrderCommand)
  expect(events.map(({ type }) => type)).toEqual(['released'])
})

test('[V9] taking back needs a reason, somebody who holds it, and a state in which it is held', () => {
  expect(refusalOf(taken, takeBack(null, '  '))).toBe('input.invalid')
  expect(refusalOf(taken, takeBack(volunteer(7).memberId))).toBe('order.notInCrew')
  expect(refusalOf(after(reported(), publish), takeBack(null))).toBe('order.wrongState')
  expect(refusalOf(after(reported()), takeBack(null))).toBe('order.wrongState')
})

test('[V9] [V5] a dead visit is ended with what the desk found out; what is not under way cannot be', () => {
  expect(evolveAll(working, eventsOf(working, endVisit('师傅没有再来')))).toMatchObject({
    status: 'unresolved',
    reason: '师傅没有再来',
    triedBy: ['志愿1'],
  })
  expect(refusalOf(working, endVisit(' '))).toBe('input.invalid')
  expect(refusalOf(taken, endVisit('没来'))).toBe('order.wrongState')
})
