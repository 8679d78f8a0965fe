import fc from 'fast-check'
import {
  after,
  block,
  confirm,
  decline,
  finish,
  grab,
  handOver,
  hours,
  publish,
  refusalOf,
  reported,
  score,
  start,
  t0,
  terms,
  volunteer,
  withdraw,
} from '../testing/orders'
import { dayMs, hourMs, minuteMs, startOfDay } from '../kernel/time'
import type { OrderCommand } from './commands'
import { dueAt } from './due'
import { orderLine } from './line'

const toFinish = [publish, grab(1), start(1), finish(1)]
const nobody = { kind: 'nobody', name: '' } as const
const answer: OrderCommand = {
  type: 'answer',
  text: '换了灯',
  fixed: true,
  photos: [],
  by: 'w1',
  at: hours(4),
}
const settle: OrderCommand = { type: 'settle', settlementId: 'set1', at: hours(99) }
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
    [
      'what lies with another body than the property company is said so',
      [{ ...handOver, body: { bodyId: 'b2', to: 'municipal', toName: '水务集团' } } as OrderCommand],
      { kind: 'other', name: '水务集团' },
      hours(1) + terms.handOverDays * dayMs,
    ],
    ['what others mended and was confirmed is nobody’s', [handOver, answer, confirm], nobody, null],
    ['what is paid is nobody’s', [...toFinish, confirm, score(), settle], nobody, null],
    ['what was declined is nobody’s', [decline], nobody, null],
    ['what was withdrawn is nobody’s', [withdraw], nobody, null],
  ] as const)('%s', (_, commands, owner, dueAt) => {
    const state = after(reported(), ...commands)
    expect(orderLine(state, t0)).toMatchObject({ owner, dueAt, step: state.status, overdue: false })
  })

  test('says that the score is disputed as long as an objection has no answer', () => {
    const scored = [...toFinish, confirm, score()]
    expect(orderLine(after(reported(), ...scored), t0).disputed).toBe(false)
    const object: OrderCommand = {
      ...{ type: 'object', person: volunteer(5), reason: '关不上', notice: 'hangs', at: hours(7) },
    }
    expect(orderLine(after(reported(), ...scored, object), t0).disputed).toBe(true)
    expect(orderLine(after(reported()), t0).disputed).toBe(false)
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

  test('[R6] tells who blocks, why and until when', () => {
    const blocked = { by: '隔壁小区', why: '路不归我们管', until: hours(100) }
    expect(orderLine(after(reported(), block), t0).blocked).toEqual(blocked)
    expect(orderLine(after(reported()), t0).blocked).toBeNull()
  })
})

describe('whenever in the day or night something happens', () => {
  const moments = fc.integer({ min: 0, max: 24 * 60 }).map((minutes) => t0 + minutes * minuteMs)
  const ways: readonly (readonly OrderCommand[])[] = [
    [],
    [publish],
    [publish, grab(1)],
    [publish, grab(1), start(1)],
    toFinish,
    [...toFinish, confirm],
    [handOver],
  ]
  const shifted = (way: readonly OrderCommand[], at: number) =>
    after(reported({ at }), ...way.map((command) => ({ ...command, at })))

  test.each(ways)('what follows is due between noon and 20:00 %#', (...way) => {
    fc.assert(
      fc.property(moments, (at) => {
        const due = dueAt(shifted(way, at)) ?? 0
        expect(due - startOfDay(due)).toBeGreaterThanOrEqual(12 * hourMs)
        expect(due - startOfDay(due)).toBeLessThanOrEqual(20 * hourMs)
        expect(due - at).toBeGreaterThanOrEqual(24 * hourMs)
      }),
    )
  })

  test('silence confirms at the moment the resident was told, and the promise ends at the one the crew was told', () => {
    fc.assert(
      fc.property(moments, (at) => {
        const finished = shifted(toFinish, at)
        const confirmAt = dueAt(finished) ?? 0
        expect(refusalOf(finished, { type: 'autoConfirm', at: confirmAt - 1 })).toBe('order.wrongState')
        expect(refusalOf(finished, { type: 'autoConfirm', at: confirmAt })).toBeNull()
        const taken = shifted([publish, grab(1)], at)
        const promisedAt = dueAt(taken) ?? 0
        const expire = (when: number): OrderCommand => ({ type: 'expirePromise', holdNos: {}, at: when })
        expect(refusalOf(taken, expire(promisedAt - 1))).toBe('order.wrongState')
        expect(refusalOf(taken, expire(promisedAt))).toBeNull()
      }),
    )
  })

  test('[V5] nobody is reminded at night, and always while giving back is still blameless', () => {
    fc.assert(
      fc.property(moments, (promised) => {
        const at = promised - 3 * dayMs
        const way = [publish, { ...grab(1), promisedAt: promised } as OrderCommand]
        const taken = shifted(way, at)
        const first = [...Array(3 * 24 * 60).keys()].find(
          (minutes) => refusalOf(taken, { type: 'warnPromise', at: at + minutes * minuteMs }) === null,
        )
        const clock = (at + (first ?? 0) * minuteMs - startOfDay(at + (first ?? 0) * minuteMs)) / hourMs
        expect(clock).toBeGreaterThanOrEqual(8)
        expect(clock).toBeLessThanOrEqual(20)
        expect(at + (first ?? Infinity) * minuteMs).toBeLessThan(promised - terms.freeReleaseHours * hourMs)
      }),
      { numRuns: 30 },
    )
  })
})
