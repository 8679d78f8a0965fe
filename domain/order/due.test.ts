import { defaultRules } from '../community/defaults'
import { termsOf } from '../community/terms'
import { dayMs, hourMs } from '../kernel/time'
import { workDeadline } from '../kernel/workdays'
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
  reopenTo,
  reported,
  start,
  t0,
  terms,
} from '../testing/orders'
import type { OrderCommand } from './commands'
import { orderClocks } from './due'
import { orderLine } from './line'

const ofKind = (kind: 'pipe' | 'wall', urgent = false) =>
  reported({ kind, urgent, terms: termsOf(defaultRules, kind, urgent) })
const reopen: OrderCommand = reopenTo([], hours(50))
const toFinish = [publish, grab(1), start(1), finish(1)]

describe('the clock from end to end', () => {
  test('[R6] runs from the report until it is mended, by kind', () => {
    expect(orderClocks(after(ofKind('wall'))).endBy).toBe(t0 + 7 * dayMs)
    expect(orderClocks(after(ofKind('pipe'))).endBy).toBe(t0 + 3 * dayMs)
  })

  test('a kind that cannot wait never waits longer than the rest', () => {
    const quick = termsOf({ ...defaultRules, endDays: 2 }, 'pipe', false)
    expect(orderClocks(after(reported({ terms: quick }))).endBy).toBe(t0 + 2 * dayMs)
  })

  test('[R7] a step back gives the community no new time: whatever happens to it, it is the same moment', () => {
    const endBy = t0 + 7 * dayMs
    const ways = [[], [publish], [publish, grab(1)], [block], [handOver], [...toFinish, reopen]]
    for (const way of ways) expect(orderClocks(after(reported(), ...way)).endBy).toBe(endBy)
    const back = after(reported(), ...toFinish, reopen)
    expect(orderLine(back, endBy + 1)).toMatchObject({ pastEnd: true })
    expect(orderLine(back, endBy)).toMatchObject({ pastEnd: false, overdue: true })
  })

  test('stands still once it is mended or over', () => {
    for (const way of [toFinish, [...toFinish, confirm], [decline]]) {
      expect(orderClocks(after(reported(), ...way)).endBy).toBeNull()
    }
  })

  test('nobody promised it to those who reported before there was one', () => {
    const { endHours: _, workdays: __, ...before } = terms
    expect(orderClocks(after(reported({ terms: before })))).toEqual({ dueAt: t0 + dayMs, endBy: null })
  })
})

describe('an urgent one', () => {
  test('has its own deadlines, at every step of the desk and from end to end', () => {
    const urgent = ofKind('wall', true)
    expect(orderClocks(after(urgent))).toEqual({ dueAt: hours(2), endBy: t0 + dayMs })
    expect(orderClocks(after(urgent, publish)).dueAt).toBe(hours(1 + 2))
  })

  test('knows neither night nor weekend', () => {
    const night = t0 + 9 * hourMs
    const rules = { ...defaultRules, workdays: 5 }
    const urgent = reported({ urgent: true, at: night, terms: termsOf(rules, 'wall', true) })
    expect(orderClocks(after(urgent))).toEqual({ dueAt: night + 2 * hourMs, endBy: night + dayMs })
  })
})

test('where the community works five days, its own time is counted in those; a volunteer’s promise is not', () => {
  const fiveDays = reported({ terms: termsOf({ ...defaultRules, workdays: 5 }, 'wall', false) })
  const clocks = orderClocks(after(fiveDays))
  expect(clocks).toEqual({ dueAt: workDeadline(t0, dayMs, 5), endBy: workDeadline(t0, 7 * dayMs, 5) })
  expect(clocks.dueAt).toBeGreaterThan(t0 + 2 * dayMs)
  expect(orderClocks(after(fiveDays, publish, grab(1))).dueAt).toBe(hours(2) + terms.promiseHours * hourMs)
})

describe('a visit of which nothing is heard', () => {
  const working = after(reported(), publish, grab(1), start(1))
  const endsAt = hours(3) + 3 * dayMs

  test('[V9] is late after a day, and ended by time two days after that', () => {
    expect(orderClocks(working).dueAt).toBe(hours(3) + dayMs)
    const before: OrderCommand = { type: 'expireVisit', at: endsAt - 1 }
    expect(refusalOf(working, before)).toBe('order.wrongState')
    const ended = after(reported(), publish, grab(1), start(1), { type: 'expireVisit', at: endsAt })
    expect(ended).toMatchObject({ status: 'unresolved', triedBy: ['志愿1'], since: endsAt })
    expect(ended.story?.at(-1)).toMatchObject({ what: 'leftUnresolved', memberId: null, startedAt: hours(3) })
  })

  test('only a visit can be ended so', () => {
    const late: OrderCommand = { type: 'expireVisit', at: endsAt + dayMs }
    expect(refusalOf(after(reported(), publish, grab(1)), late)).toBe('order.wrongState')
    expect(refusalOf(after(reported(), ...toFinish), late)).toBe('order.wrongState')
  })
})
