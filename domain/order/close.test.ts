import {
  after,
  confirm,
  eventsOf,
  finish,
  grab,
  handOver,
  hours,
  publish,
  refusalOf,
  reported,
  score,
  start,
  terms,
  volunteer,
} from '../testing/orders'
import { dayMs } from '../kernel/time'
import type { Judge } from '../kernel/judge'
import type { OrderCommand } from './commands'

const first = reported()
const toFinish = [publish, grab(1), start(1), finish(1)]
const finished = after(first, ...toFinish)
const confirmed = after(first, ...toFinish, confirm)
const auto = (at: number): OrderCommand => ({ type: 'autoConfirm', at })
const scoreBy = (by: Partial<Judge>): OrderCommand => {
  const command = score()
  return command.type === 'score' ? { ...command, by: { ...command.by, ...by } } : command
}

describe('given a taken order', () => {
  const taken = after(first, publish, grab(1))

  test('only its crew may start it', () => {
    expect(refusalOf(taken, start(2))).toBe('order.notYours')
    expect(after(first, publish, grab(1), start(1))).toMatchObject({ status: 'working', startedAt: hours(3) })
  })

  test('half a crew may start without the rest', () => {
    expect(after(first, { ...publish, slots: 2 } as OrderCommand, grab(1), start(1)).status).toBe('working')
  })

  test('it cannot be finished before it is started', () => {
    expect(refusalOf(taken, finish(1))).toBe('order.wrongState')
  })

  test('its crew may look at door and phone, each look an event; others may not', () => {
    const look = (number: number): OrderCommand => ({
      type: 'viewContact',
      memberId: `m${number}`,
      at: hours(3),
    })
    expect(eventsOf(taken, look(1))).toEqual([{ type: 'contactViewed', memberId: 'm1', at: hours(3) }])
    expect(refusalOf(taken, look(2))).toBe('order.notYours')
    expect(refusalOf(finished, look(1))).toBe('order.wrongState')
  })
})

test('work that could not be mended is unresolved, with the reason and who tried', () => {
  const state = after(first, publish, grab(1), start(1), finish(1, 'unresolved'))
  expect(state).toMatchObject({ status: 'unresolved', reason: '换了一截门框', triedBy: ['志愿1'] })
})

test('only the crew may say that it is done', () => {
  expect(refusalOf(after(first, publish, grab(1), start(1)), finish(2))).toBe('order.notYours')
})

describe('given finished work', () => {
  test('the resident confirms it with their own mark', () => {
    expect(confirmed).toMatchObject({
      status: 'confirmed',
      stars: 5,
      callback: null,
      crew: [{ memberId: 'm1' }],
    })
  })

  test.each(['phone', 'desk'] as const)('a report by %s is not closed without a call back', (channel) => {
    const state = after(reported({ channel }), ...toFinish)
    expect(refusalOf(state, confirm)).toBe('order.callbackMissing')
    expect(refusalOf(state, { ...confirm, callback: ' ' } as OrderCommand)).toBe('order.callbackMissing')
    expect(refusalOf(state, auto(hours(9999)))).toBe('order.callbackMissing')
    expect(refusalOf(state, { ...confirm, by: 'staff', callback: '大爷说好用' } as OrderCommand)).toBeNull()
  })

  test('silence confirms it after the community’s days and not before', () => {
    const dueAt = hours(4) + terms.confirmDays * dayMs
    expect(refusalOf(finished, auto(dueAt - 1))).toBe('order.wrongState')
    expect(eventsOf(finished, auto(dueAt))).toMatchObject([{ type: 'confirmed', by: 'timer' }])
  })
})

describe('given confirmed work', () => {
  test('the community scores it', () => {
    const state = after(first, ...toFinish, confirm, score(6))
    expect(state).toMatchObject({ status: 'scored', score: { points: 6, byMemberId: 's1' } })
  })

  test('a plus or a minus says why', () => {
    const late = { ...score(6), adjustments: ['late'] }
    expect(refusalOf(confirmed, { ...late, reason: ' ' } as OrderCommand)).toBe('input.invalid')
    expect(refusalOf(confirmed, { ...late, reason: '晚了一小时' } as OrderCommand)).toBeNull()
  })

  test('[P1] nobody scores their own work', () => {
    const { personId } = volunteer(1)
    expect(refusalOf(confirmed, scoreBy({ personId }))).toBe('order.selfScore')
  })

  test('nobody scores the work of two when one of them is their own', () => {
    const two = { ...publish, slots: 2 } as OrderCommand
    const state = after(first, two, grab(1), grab(2), start(1), finish(1), confirm)
    expect(refusalOf(state, scoreBy({ personId: volunteer(2).personId }))).toBe('order.selfScore')
  })

  test('[P1] nobody scores the work of their household', () => {
    expect(refusalOf(confirmed, scoreBy({ home: volunteer(1).home }))).toBe('order.selfScore')
  })

  test('[P1] nobody scores the work of their relatives', () => {
    expect(refusalOf(confirmed, scoreBy({ relatives: ['m1'] }))).toBe('order.selfScore')
  })

  test('what others mended scores nothing', () => {
    const answer: OrderCommand = {
      type: 'answer',
      text: '好了',
      fixed: true,
      photos: [],
      by: 'w1',
      at: hours(3),
    }
    expect(refusalOf(after(first, handOver, answer, confirm), score())).toBe('order.noCrew')
  })

  test('scored work is settled once', () => {
    const settle: OrderCommand = { type: 'settle', settlementId: 'set1', at: hours(200) }
    const state = after(first, ...toFinish, confirm, score(), settle)
    expect(state).toMatchObject({ status: 'settled', settlementId: 'set1', settledAt: hours(200) })
    expect(refusalOf(state, settle)).toBe('order.wrongState')
  })
})
