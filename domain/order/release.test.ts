import {
  after,
  eventsOf,
  grab,
  hours,
  publish,
  refusalOf,
  reported,
  start,
  terms,
  wait,
} from '../testing/orders'
import { hourMs } from '../kernel/time'
import type { HoldNos, OrderCommand } from './commands'

const promisedAt = hours(2) + terms.promiseHours * hourMs
const release = (number: number, holdNos: HoldNos = {}, at = hours(3)): OrderCommand => ({
  type: 'release',
  memberId: `m${number}`,
  reason: '孩子病了',
  holdNos,
  at,
})
const expire = (holdNos: HoldNos = {}, at = promisedAt): OrderCommand => ({
  type: 'expirePromise',
  holdNos,
  at,
})
const taken = after(reported(), publish, grab(1), wait(2), wait(3))

describe('given a crew and a line', () => {
  test('[V2] a freed place is offered to the first in line, and given to nobody before they say yes', () => {
    const state = after(reported(), publish, grab(1), wait(2), wait(3), release(1, { p2: 2, p3: 1 }))
    expect(state).toMatchObject({
      status: 'open',
      crew: [],
      offers: [{ memberId: 'm2', askedBy: null }],
      waiting: [{ memberId: 'm3' }],
      promisedAt: null,
    })
  })

  test('[V4] whoever is at their cap is passed over and keeps their turn', () => {
    const state = after(reported(), publish, grab(1), wait(2), wait(3), release(1, { p2: null, p3: 1 }))
    expect(state).toMatchObject({ offers: [{ memberId: 'm3' }], waiting: [{ memberId: 'm2' }] })
  })

  test('with nobody able to take it, it is back on the board and the line stays', () => {
    const state = after(reported(), publish, grab(1), wait(2), release(1))
    expect(state).toMatchObject({ status: 'open', crew: [], waiting: [{ memberId: 'm2' }], promisedAt: null })
  })

  test('who waits for a place that is free may grab it and leaves the line', () => {
    const state = after(reported(), publish, grab(1), wait(2), release(1), grab(2))
    expect(state).toMatchObject({ status: 'taken', crew: [{ memberId: 'm2' }], waiting: [] })
  })

  test('[V5] giving back early is blameless', () => {
    const [event] = eventsOf(taken, release(1, {}, promisedAt - terms.freeReleaseHours * hourMs))
    expect(event).toMatchObject({ type: 'released', cause: 'gaveBack', late: false })
  })

  test('[V5] giving back shortly before the visit counts as late', () => {
    const [event] = eventsOf(taken, release(1, {}, promisedAt - terms.freeReleaseHours * hourMs + 1))
    expect(event).toMatchObject({ type: 'released', cause: 'gaveBack', late: true })
  })

  test('who waits may leave the line', () => {
    expect(after(reported(), publish, grab(1), wait(2), release(2))).toMatchObject({
      status: 'taken',
      waiting: [],
    })
  })

  test('who has nothing to do with it cannot give it back', () => {
    expect(refusalOf(taken, release(4))).toBe('order.notYours')
  })

  test('a visit that has begun is finished, not given back', () => {
    expect(refusalOf(after(reported(), publish, grab(1), start(1)), release(1))).toBe('order.wrongState')
  })
})

describe('given a promise', () => {
  test('when it passes, the crew is let go as no-shows and the line is asked', () => {
    const events = eventsOf(taken, expire({ p2: null, p3: 2 }))
    expect(events).toMatchObject([
      { type: 'released', memberId: 'm1', cause: 'noShow', late: true },
      { type: 'placeOffered', offer: { memberId: 'm3' } },
    ])
  })

  test('when it passes with nobody in line, the order is back on the board', () => {
    expect(after(reported(), publish, grab(1), expire())).toMatchObject({ status: 'open', crew: [] })
  })

  test('half a crew that did not come is let go as well', () => {
    const half = after(reported(), { ...publish, slots: 2 } as OrderCommand, grab(1))
    expect(refusalOf(half, expire())).toBeNull()
  })

  test('it does not expire early', () => {
    expect(refusalOf(taken, expire({}, promisedAt - 1))).toBe('order.wrongState')
  })

  test('it does not expire once the visit has begun', () => {
    expect(refusalOf(after(reported(), publish, grab(1), start(1)), expire())).toBe('order.wrongState')
  })

  test('the crew is reminded once, while giving back is still blameless', () => {
    const dueAt = promisedAt - 2 * terms.freeReleaseHours * hourMs
    const warn = (at: number): OrderCommand => ({ type: 'warnPromise', at })
    expect(refusalOf(taken, warn(dueAt - 1))).toBe('order.wrongState')
    const warned = after(reported(), publish, grab(1), warn(dueAt))
    expect(warned).toMatchObject({ status: 'taken', warnedAt: dueAt })
    expect(refusalOf(warned, warn(dueAt + 1))).toBe('order.wrongState')
  })

  test('who stays when another leaves keeps the promise', () => {
    const two = { ...publish, slots: 2 } as OrderCommand
    const state = after(reported(), two, grab(1), grab(2), release(1))
    expect(state).toMatchObject({ status: 'open', crew: [{ memberId: 'm2' }], promisedAt })
  })
})
