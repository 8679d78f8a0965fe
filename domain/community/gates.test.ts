import fc from 'fast-check'
import { hazards } from '../order/hazards'
import type { GateKey } from '../order/types'
import { orderKinds } from '../order/types'
import { defaultGates, gateOf, gateTerms, licencesIn, type Gate, type Gates } from './gates'

test('[V3] electricity needs papers; gas, fire, lifts, the meter side and heights go to a firm', () => {
  expect(gateTerms(defaultGates, 'electric', [])).toEqual({
    ...{ licence: '电工证', danger: true, insured: true, firm: [] },
  })
  for (const danger of ['gas', 'fire', 'lift', 'meter', 'height'] as const)
    expect(gateTerms(defaultGates, 'other', [danger]).firm).toEqual([danger])
  expect(gateTerms(defaultGates, 'door', [])).toMatchObject({ licence: null, danger: false, firm: [] })
  expect(licencesIn(defaultGates)).toEqual(['电工证'])
})

const gate: fc.Arbitrary<Gate> = fc.record({
  danger: fc.boolean(),
  licence: fc.option(fc.constantFrom('电工证', '高处作业证'), { nil: null }),
  insured: fc.boolean(),
  firm: fc.boolean(),
})
const keys: readonly GateKey[] = [...orderKinds, ...hazards]
const gates: fc.Arbitrary<Gates> = fc.dictionary(fc.constantFrom(...keys), gate)
const kind = fc.constantFrom(...orderKinds)
const dangers = fc.subarray([...hazards])

test('[V3] whatever the community sets, what is dangerous by itself is never for minors, nor what needs a licence or a firm', () => {
  fc.assert(
    fc.property(gates, kind, dangers, (some, of, told) => {
      const { danger, licence, firm } = gateTerms(some, of, told)
      if (told.length > 0 || licence !== null || firm.length > 0) expect(danger).toBe(true)
    }),
  )
})

test('[V3] one danger more never asks less', () => {
  fc.assert(
    fc.property(gates, kind, dangers, fc.constantFrom(...hazards), (some, of, told, more) => {
      const less = gateTerms(some, of, told)
      const all = gateTerms(some, of, [...told, more])
      expect(all.firm).toEqual(expect.arrayContaining([...less.firm]))
      expect([all.danger, all.insured, all.licence !== null]).toEqual([
        less.danger || all.danger,
        less.insured || all.insured,
        less.licence !== null || all.licence !== null,
      ])
      expect(gateOf(some, more).firm).toBe(all.firm.includes(more))
    }),
  )
})
