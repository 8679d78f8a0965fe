import {
  after,
  block,
  confirm,
  finish,
  grab,
  handOver,
  hours,
  publish,
  reported,
  score,
  start,
  t0,
  terms,
} from '../testing/orders'
import { dayMs, hourMs } from '../time'
import type { OrderCommand } from './commands'
import { orderLine } from './line'

const toFinish = [publish, grab(1), start(1), finish(1)]
const half = [{ ...publish, slots: 2 } as OrderCommand, grab(1)]

describe('the one line', () => {
  test.each([
    [
      'a fresh report lies with the community',
      [],
      { kind: 'community', name: '' },
      t0 + terms.triageHours * hourMs,
    ],
    [
      'the board waits for volunteers',
      [publish],
      { kind: 'volunteers', name: '' },
      hours(1) + terms.claimHours * hourMs,
    ],
    [
      'half a crew owes its promise',
      half,
      { kind: 'crew', name: '志愿1' },
      hours(2) + terms.promiseHours * hourMs,
    ],
    [
      'a crew owes its promise',
      [publish, grab(1)],
      { kind: 'crew', name: '志愿1' },
      hours(2) + terms.promiseHours * hourMs,
    ],
    [
      'a visit ends within the day',
      [publish, grab(1), start(1)],
      { kind: 'crew', name: '志愿1' },
      hours(3) + terms.workHours * hourMs,
    ],
    [
      'finished work waits for the reporter',
      toFinish,
      { kind: 'reporter', name: '钱多多' },
      hours(4) + terms.confirmDays * dayMs,
    ],
    [
      'confirmed work waits for its score',
      [...toFinish, confirm],
      { kind: 'community', name: '' },
      hours(5) + terms.scoreDays * dayMs,
    ],
    [
      'scored work owes nothing of its own',
      [...toFinish, confirm, score()],
      { kind: 'community', name: '' },
      null,
    ],
    [
      'what was handed over lies with that body',
      [handOver],
      { kind: 'property', name: '安和物业' },
      hours(1) + terms.handOverDays * dayMs,
    ],
    ['what is blocked is looked at again', [block], { kind: 'community', name: '' }, hours(100)],
  ] as const)('%s', (_, commands, owner, dueAt) => {
    expect(orderLine(after(reported(), ...commands), t0)).toMatchObject({ owner, dueAt, overdue: false })
  })

  test('is overdue from the moment after its due time', () => {
    const state = after(reported())
    const dueAt = t0 + terms.triageHours * hourMs
    expect(orderLine(state, dueAt).overdue).toBe(false)
    expect(orderLine(state, dueAt + 1).overdue).toBe(true)
  })

  test('after a phone report it is the community that owes the call back', () => {
    expect(orderLine(after(reported({ channel: 'phone' }), ...toFinish), t0).owner.kind).toBe('community')
  })

  test('tells who blocks, why and until when', () => {
    const blocked = { by: '隔壁小区', why: '路不归我们管', until: hours(100) }
    expect(orderLine(after(reported(), block), t0).blocked).toEqual(blocked)
    expect(orderLine(after(reported()), t0).blocked).toBeNull()
  })
})
