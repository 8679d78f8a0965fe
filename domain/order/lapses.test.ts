import { after, grab, hours, publish, reported, volunteer } from '../testing/orders'
import type { Judge } from '../kernel/judge'
import { refusalOf } from '../testing/orders'
import type { OrderCommand } from './commands'
import { forgetInOrder } from './forget'
import { appealAt, counts, lapsedIds, lapsesOf, openAppeals } from './lapses'

const expire: OrderCommand = { type: 'expirePromise', holdNos: {}, at: hours(50) }
const pair = { ...publish, slots: 2 } as OrderCommand
const lapsed = [pair, grab(1), grab(2), expire]
const appeal = (number: number, at = hours(60)): OrderCommand => ({
  ...{ type: 'appeal', person: volunteer(number), lapsedAt: hours(50), reason: '我在医院', at },
})
const desk = (more: Partial<Judge> = {}): Judge => ({
  ...{ memberId: 's2', personId: 'ps2', home: null, relatives: [] },
  ...more,
})
const answer = (number: number, outcome: 'kept' | 'upheld', by = desk()): OrderCommand => ({
  ...{
    type: 'answerAppeal',
    memberId: `m${number}`,
    lapsedAt: hours(50),
    outcome,
    text: '看过了',
    by,
    at: hours(70),
  },
})

test('each of a crew that did not come has a lapse of their own, appealed and answered alone', () => {
  const state = after(reported(), ...lapsed, appeal(1), answer(1, 'upheld'))
  expect(lapsedIds(state)).toEqual(['m1', 'm2'])
  expect(lapsesOf(state).map((lapse) => [lapse.memberId, counts(lapse)])).toEqual([
    ['m1', false],
    ['m2', true],
  ])
  expect(openAppeals(state)).toEqual([])
  expect(counts(lapsesOf(after(reported(), ...lapsed, appeal(1), answer(1, 'kept')))[0] ?? fail())).toBe(true)
})

const fail = (): never => {
  throw new Error('no lapse')
}

test('the desk owes an answer since the first appeal without one', () => {
  expect(appealAt(after(reported(), ...lapsed))).toBeNull()
  const both = after(reported(), ...lapsed, appeal(2, hours(61)), appeal(1, hours(62)))
  expect(appealAt(both)).toBe(hours(61))
  expect(
    appealAt(after(reported(), ...lapsed, appeal(2, hours(61)), appeal(1, hours(62)), answer(2, 'kept'))),
  ).toBe(hours(62))
})

test('one appeal each, and one answer, by nobody of their own family', () => {
  const state = after(reported(), ...lapsed, appeal(1))
  expect(refusalOf(state, appeal(1))).toBe('lapse.appealed')
  expect(refusalOf(state, appeal(3))).toBe('lapse.notFound')
  expect(refusalOf(state, answer(2, 'kept'))).toBe('lapse.notFound')
  const family = [desk(volunteer(1)), desk({ relatives: ['m1'] }), desk({ home: volunteer(1).home })]
  for (const by of family) expect(refusalOf(state, answer(1, 'kept', by))).toBe('lapse.notByYou')
  const answered = after(reported(), ...lapsed, appeal(1), answer(1, 'kept'))
  expect(refusalOf(answered, answer(1, 'upheld'))).toBe('lapse.answered')
})

test('[U4] of whoever leaves an open appeal is gone, an answered one without name and reason', () => {
  const known = { name: '志愿1', phone: '13900000001' }
  const open = forgetInOrder(after(reported(), ...lapsed, appeal(1)), 'm1', [known])
  expect(appealAt(open)).toBeNull()
  expect(JSON.stringify(open)).not.toMatch(/志愿1|13900000001|"o1"|"p1"|我在医院/)
  const closed = forgetInOrder(after(reported(), ...lapsed, appeal(1), answer(1, 'upheld')), 'm1', [known])
  expect(JSON.stringify(closed)).not.toMatch(/志愿1|13900000001|"o1"|"p1"|我在医院/)
  expect(lapsesOf(closed).map(counts)).toEqual([false, true])
})
