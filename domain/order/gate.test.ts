import fc from 'fast-check'
import { gateTerms, defaultGates } from '../community/gates'
import type { Papers } from '../member/papers'
import {
  after,
  answerOffer,
  ask,
  grab,
  grown,
  hours,
  publish,
  refusalOf,
  reported,
  start,
  terms,
  wait,
} from '../testing/orders'
import type { OrderCommand } from './commands'
import { lackOf } from './gate'

const electric = { ...terms, ...gateTerms(defaultGates, 'electric', []) }
const open = after(reported({ kind: 'electric', terms: electric }), publish)
const skilled: Papers = { ...grown, licences: [{ name: '电工证', until: hours(1000) }] }
const by = (command: OrderCommand, papers: Papers) => ({ ...command, papers }) as OrderCommand

test('[V3] insurance must be in force on the day of the visit, not only when it is taken', () => {
  const until = (insuredUntil: number | null) => ({ ...skilled, insuredUntil })
  expect(refusalOf(open, by(grab(1), until(null)))).toBe('order.insuranceNeeded')
  expect(refusalOf(open, by({ ...grab(1), promisedAt: hours(30) } as OrderCommand, until(hours(20))))).toBe(
    'order.insuranceNeeded',
  )
  expect(
    refusalOf(open, by({ ...grab(1), promisedAt: hours(10) } as OrderCommand, until(hours(20)))),
  ).toBeNull()
})

test('[V3] a licence must be good on the day of the visit', () => {
  const until = (at: number) => ({ ...skilled, licences: [{ name: '电工证', until: at }] })
  expect(refusalOf(open, by({ ...grab(1), promisedAt: hours(30) } as OrderCommand, until(hours(20))))).toBe(
    'order.licenceNeeded',
  )
  expect(refusalOf(open, by(grab(1), until(hours(1000))))).toBeNull()
})

test('[V3] under 18 is never let near what is dangerous, with all papers and insurance', () => {
  const young = { ...skilled, minor: true }
  for (const command of [grab(1), { ...ask(1) }])
    expect(['order.adultsOnly', 'order.cannotTake']).toContain(refusalOf(open, by(command, young)))
  const full = after(reported({ terms: electric }), publish, by(grab(2), skilled))
  expect(refusalOf(full, by(wait(1), young))).toBe('order.adultsOnly')
  const asked = after(reported({ terms: electric }), publish, by(ask(4), skilled))
  expect(refusalOf(asked, by(answerOffer(4, true), young))).toBe('order.adultsOnly')
  expect(refusalOf(asked, by(answerOffer(4, true), { ...skilled, insuredUntil: hours(5) }))).toBe(
    'order.insuranceNeeded',
  )
})

test('[V3] all of it is asked again when the visit begins', () => {
  const taken = after(reported({ terms: electric }), publish, by(grab(1), skilled))
  expect(refusalOf(taken, start(1))).toBe('order.licenceNeeded')
  expect(refusalOf(taken, by(start(1), { ...skilled, insuredUntil: hours(3) }))).toBe('order.insuranceNeeded')
  expect(refusalOf(taken, by(start(1), { ...skilled, minor: true }))).toBe('order.adultsOnly')
  expect(refusalOf(taken, by(start(1), skilled))).toBeNull()
})

test('an order reported before there was a gate asks for its licence alone', () => {
  expect(
    lackOf(
      { ...terms, licence: null, danger: undefined, insured: undefined } as never,
      { ...grown, minor: true, insuredUntil: null },
      hours(0),
    ),
  ).toBeNull()
})

test('[V3] better papers are never refused where worse ones are let in', () => {
  const moment = fc.integer({ min: 0, max: 100 }).map(hours)
  const papers = fc.record({
    licences: fc.array(fc.record({ name: fc.constantFrom('电工证', '高处作业证'), until: moment }), {
      maxLength: 2,
    }),
    insuredUntil: fc.option(moment, { nil: null }),
    minor: fc.boolean(),
  })
  fc.assert(
    fc.property(papers, moment, fc.boolean(), fc.boolean(), (one, day, danger, insured) => {
      const gate = { ...terms, licence: '电工证', danger, insured }
      const better = {
        licences: [...one.licences, { name: '电工证', until: day + 1 }],
        insuredUntil: Math.max(one.insuredUntil ?? 0, day + 1),
        minor: false,
      }
      expect(lackOf(gate, better, day)).toBeNull()
      const lack = lackOf(gate, one, day)
      const young = lackOf(gate, { ...one, minor: true }, day)
      if (lack !== null) expect(young).not.toBeNull()
      if (danger) expect(young?.code).toBe('order.adultsOnly')
    }),
  )
})
