import fc from 'fast-check'
import { hourMs, minuteMs } from '../kernel/time'
import type { OrderState } from '../order/states'
import type { EndedVisit } from '../order/types'
import { serviceOf, stintsIn } from './service'
import type { Correction } from './types'

const start = Date.UTC(2026, 10, 21, 8)

const visit = (change: Partial<EndedVisit> = {}): EndedVisit => ({
  ...{ what: 'finished', at: start + 40 * minuteMs, memberId: 'm1', words: '好了' },
  ...{ crew: [{ memberId: 'm1', name: '赵大勇' }], publishedAt: start, promisedAt: start, startedAt: start },
  ...{ materials: '', minutes: 90, photos: [] },
  ...change,
})

/** As much of an order as a record reads. */
const order = (status: OrderState['status'], story: readonly EndedVisit[]): OrderState =>
  ({
    ...{ orderId: 'o1', no: '261121-01', kind: 'door', place: { building: '2号楼', unit: '', room: '1' } },
    ...{ status, story, score: { points: 8 } },
  }) as unknown as OrderState

const agreed = (change: Partial<Correction> = {}): Correction => ({
  ...{ communityId: 'c', memberId: 'm1', name: '赵大勇', orderId: 'o1', no: '261121-01', kind: 'door' },
  ...{ building: '2号楼', startedAt: start, told: 90, minutes: 120, reason: '忘了', askedAt: start },
  answer: { outcome: 'agreed', words: '对', byMemberId: 's1', at: start },
  ...change,
})

test('[V8] what a clock proves and what was written by hand stand apart, and are never added together', () => {
  const [stint] = stintsIn(order('confirmed', [visit()]), 'm1')
  expect(stint).toMatchObject({ provedMinutes: 40, toldMinutes: 90, fixed: true, pending: false })
  expect(serviceOf(stint === undefined ? [] : [stint])).toEqual({
    ...{ orders: 1, visits: 1, provedMinutes: 40, toldMinutes: 90 },
  })
})

test('[V8] a visit nobody checked out of proves nothing', () => {
  const long = visit({ at: start + 8 * hourMs + 1 })
  expect(stintsIn(order('settled', [long]), 'm1')).toMatchObject([{ provedMinutes: 0, toldMinutes: 90 }])
  const just = visit({ at: start + 8 * hourMs })
  expect(stintsIn(order('settled', [just]), 'm1')).toMatchObject([{ provedMinutes: 480 }])
})

test('[V8] a visit that waits to be confirmed stands in the record and counts not yet; one before it counts', () => {
  const before = visit({ what: 'leftUnresolved', startedAt: start - hourMs, at: start - minuteMs })
  const stints = stintsIn(order('finished', [before, visit()]), 'm1')
  expect(stints.map(({ pending, fixed }) => ({ pending, fixed }))).toEqual([
    { pending: false, fixed: false },
    { pending: true, fixed: true },
  ])
  expect(serviceOf(stints)).toMatchObject({ orders: 0, visits: 1, provedMinutes: 59 })
})

test('[V8] nobody is given the visits of others; points stand with the last visit alone', () => {
  const others = visit({ crew: [{ memberId: 'm2', name: '钱春生' }] })
  expect(stintsIn(order('scored', [others]), 'm1')).toEqual([])
  const twice = [visit({ startedAt: start - hourMs, at: start - minuteMs }), visit()]
  expect(stintsIn(order('scored', twice), 'm1').map(({ points }) => points)).toEqual([null, 8])
})

test('[V8] a correction counts once it is agreed, for the visit and the person it is about alone', () => {
  const told = (correction: Correction) =>
    stintsIn(order('confirmed', [visit()]), 'm1', [correction])[0]?.toldMinutes
  expect(told(agreed())).toBe(120)
  expect(told(agreed({ answer: null }))).toBe(90)
  expect(told(agreed({ answer: { outcome: 'kept', words: '不', byMemberId: 's1', at: 1 } }))).toBe(90)
  expect(told(agreed({ memberId: 'm2' }))).toBe(90)
  expect(told(agreed({ orderId: 'o2' }))).toBe(90)
  expect(told(agreed({ startedAt: start + 1 }))).toBe(90)
})

test('[V8] the sums are those of the visits that count, in any order', () => {
  const minutes = fc.integer({ min: 0, max: 480 })
  const visits = fc.array(fc.record({ length: minutes, told: fc.option(minutes) }), { maxLength: 12 })
  fc.assert(
    fc.property(visits, (rows) => {
      const story = rows.map(({ length, told }, index) =>
        visit({
          startedAt: start + index * 24 * hourMs,
          at: start + index * 24 * hourMs + length * minuteMs,
          minutes: told,
        }),
      )
      const stints = stintsIn(order('confirmed', story), 'm1')
      const sum = (of: (row: (typeof rows)[number]) => number) => rows.reduce((all, row) => all + of(row), 0)
      const expected = { visits: rows.length, provedMinutes: sum(({ length }) => length) }
      expect(serviceOf(stints)).toMatchObject(expected)
      expect(serviceOf([...stints].reverse())).toEqual(serviceOf(stints))
      expect(serviceOf(stints).toldMinutes).toBe(sum(({ told }) => told ?? 0))
    }),
  )
})
