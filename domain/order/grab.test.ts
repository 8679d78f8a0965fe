import {
  after,
  grab,
  grown,
  hours,
  publish,
  refusalOf,
  reported,
  start,
  terms,
  volunteer,
  wait,
} from '../testing/orders'
import { dayMs, hourMs } from '../kernel/time'
import type { OrderCommand } from './commands'
import { decide } from './decide'

const electrician = { ...grown, licences: [{ name: '电工证', until: hours(1000) }] }

const twoSlots = { ...publish, slots: 2 } as OrderCommand
const open = after(reported(), publish)

describe('given an order on the board', () => {
  test('who grabs it holds it, promised within the community’s hours', () => {
    const state = after(reported(), publish, grab(1))
    expect(state).toMatchObject({ status: 'taken', promisedAt: hours(2) + terms.promiseHours * hourMs })
  })

  test('who grabs it may name a time of their own', () => {
    const command = { ...grab(1), promisedAt: hours(5) } as OrderCommand
    expect(after(reported(), publish, command)).toMatchObject({ promisedAt: hours(5) })
  })

  test('a promise in the past is refused', () => {
    expect(refusalOf(open, { ...grab(1), promisedAt: hours(1) } as OrderCommand)).toBe('input.invalid')
  })

  test('a promise for the very moment of the grab is refused, and the field is named', () => {
    const promised = (promisedAt: number) => decide(open, { ...grab(1), promisedAt } as OrderCommand)
    expect(promised(hours(2))).toEqual({ ok: false, code: 'input.invalid', detail: { field: 'promisedAt' } })
    expect(promised(hours(2) + 1)).toMatchObject({ ok: true })
  })

  test('the last moment that a promise may name is a week ahead', () => {
    const promised = (promisedAt: number) => decide(open, { ...grab(1), promisedAt } as OrderCommand)
    const last = hours(2) + 7 * dayMs
    expect(promised(last)).toMatchObject({ ok: true })
    expect(promised(last + 1)).toEqual({ ok: false, code: 'order.promiseTooFar', detail: { maxDays: 7 } })
  })

  test('where the community’s own hours reach further than a week, so may a promise', () => {
    const slow = after(reported({ terms: { ...terms, promiseHours: 24 * 9 } }), publish)
    const promised = (promisedAt: number) => refusalOf(slow, { ...grab(1), promisedAt } as OrderCommand)
    expect(promised(hours(2) + 9 * dayMs)).toBeNull()
    expect(promised(hours(2) + 9 * dayMs + 1)).toBe('order.promiseTooFar')
  })

  test('[V4] who holds as many as they may is refused, and told how many', () => {
    expect(decide(open, grab(1, hours(2), null))).toEqual({
      ok: false,
      code: 'order.heldMax',
      detail: { max: 3 },
    })
  })

  test('one’s own home is no order to grab', () => {
    const person = { ...volunteer(1), home: { building: '2号楼', unit: '2单元', room: '1401室' } }
    expect(refusalOf(open, { ...grab(1), person } as OrderCommand)).toBe('order.ownHome')
  })

  test('the reporter does not grab their own report, wherever it is', () => {
    const person = { ...volunteer(1), personId: 'pr1' }
    expect(refusalOf(open, { ...grab(1), person } as OrderCommand)).toBe('order.ownHome')
  })

  test('[V3] work that needs a licence needs it valid', () => {
    const electric = after(reported({ terms: { ...terms, licence: '电工证' } }), publish)
    expect(decide(electric, grab(1))).toEqual({
      ok: false,
      code: 'order.licenceNeeded',
      detail: { licence: '电工证' },
    })
    expect(refusalOf(electric, { ...grab(1), papers: electrician } as OrderCommand)).toBeNull()
  })

  test('a wrong state names the state', () => {
    expect(decide(after(reported()), grab(1))).toEqual({
      ok: false,
      code: 'order.wrongState',
      detail: { status: 'reported' },
    })
  })

  test('nobody waits while a place is free', () => {
    expect(refusalOf(open, wait(1))).toBe('order.placeFree')
  })
})

describe('given an order that is taken', () => {
  const taken = after(reported(), publish, grab(1))

  test('the next one learns who was first, masked', () => {
    expect(decide(taken, grab(2))).toEqual({ ok: false, code: 'order.taken', detail: { first: '志**' } })
  })

  test('the one who has it is told so', () => {
    expect(refusalOf(taken, grab(1))).toBe('order.alreadyYours')
    expect(refusalOf(taken, wait(1))).toBe('order.alreadyYours')
  })

  test('others stand in line in the order they came', () => {
    const state = after(reported(), publish, grab(1), wait(2), wait(3))
    expect(state).toMatchObject({ waiting: [{ memberId: 'm2' }, { memberId: 'm3' }] })
  })

  test('nobody stands in line twice', () => {
    expect(refusalOf(after(reported(), publish, grab(1), wait(2)), wait(2))).toBe('order.alreadyInLine')
  })

  test('the line has an end', () => {
    const short = reported({ terms: { ...terms, waitMax: 1 } })
    expect(decide(after(short, publish, grab(1), wait(2)), wait(3))).toEqual({
      ok: false,
      code: 'order.lineFull',
      detail: { max: 1 },
    })
  })

  test('one’s own home is no order to wait for', () => {
    const person = { ...volunteer(1), personId: 'pr1' }
    expect(refusalOf(taken, { ...wait(1), person } as OrderCommand)).toBe('order.ownHome')
  })

  test('whoever waits has the licence already, as a freed place is given at once', () => {
    const electric = reported({ terms: { ...terms, licence: '电工证' } })
    const state = after(electric, publish, { ...grab(1), papers: electrician } as OrderCommand)
    expect(decide(state, wait(2))).toEqual({
      ok: false,
      code: 'order.licenceNeeded',
      detail: { licence: '电工证' },
    })
  })

  test('there is no line behind a visit that has begun', () => {
    expect(refusalOf(after(reported(), publish, grab(1), start(1)), wait(2))).toBe('order.wrongState')
    expect(refusalOf(after(reported(), publish, grab(1), start(1)), grab(2))).toBe('order.taken')
  })
})

describe('given an order for two', () => {
  test('it stays on the board until the second has come', () => {
    expect(after(reported(), twoSlots, grab(1))).toMatchObject({ status: 'open', crew: [{ memberId: 'm1' }] })
    expect(after(reported(), twoSlots, grab(1), grab(2))).toMatchObject({ status: 'taken' })
  })

  test('the second joins the first one’s promise, however near it is', () => {
    const first = { ...grab(1), promisedAt: hours(9) } as OrderCommand
    const second = { ...grab(2, hours(9)), promisedAt: hours(99) } as OrderCommand
    expect(after(reported(), twoSlots, first, second)).toMatchObject({ promisedAt: hours(9) })
  })

  test('who has one of the places is told so, and stands in no line for the other', () => {
    const half = after(reported(), twoSlots, grab(1))
    expect(refusalOf(half, wait(1))).toBe('order.alreadyYours')
    expect(refusalOf(half, grab(1))).toBe('order.alreadyYours')
    expect(refusalOf(half, wait(2))).toBe('order.placeFree')
  })
})
