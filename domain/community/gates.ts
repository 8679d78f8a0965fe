import { hazardNames, hazards, type Hazard } from '../order/hazards'
import { kindNames } from '../order/names'
import { orderKinds, type GateKey, type OrderKind } from '../order/types'

/** Who may do a kind of work, or what is dangerous in some: the community's own (V3). */
export interface Gate {
  /** never for anybody under 18, guardian or not (山东省志愿服务条例 10) */
  danger: boolean
  /** of which class a licence is needed, e.g. 电工证; null when none is */
  licence: string | null
  /** insurance must be in force on the day of the visit (志愿服务条例 17) */
  insured: boolean
  /** only for a firm: it never comes onto the board, the desk hands it to a body (R8) */
  firm: boolean
}
export type Gates = Readonly<Partial<Record<GateKey, Gate>>>

export const gateNames: Readonly<Record<GateKey, string>> = { ...kindNames, ...hazardNames }

/** In the order of the settings. */
export const gateKeys: readonly GateKey[] = [...orderKinds, ...hazards]

const firmOnly: Gate = { danger: true, licence: null, insured: true, firm: true }
const wired: Gate = { danger: true, licence: '电工证', insured: true, firm: false }

/** Where a community starts: electricity needs papers; gas, fire, lifts, the meter side and heights are a firm's (V3). */
export const defaultGates: Gates = {
  electric: wired,
  wall: { danger: true, licence: null, insured: true, firm: false },
  liveWire: wired,
  gas: firmOnly,
  fire: firmOnly,
  lift: firmOnly,
  meter: firmOnly,
  height: firmOnly,
}

/** The community's own; where it has set none, those it starts with. */
export const gatesOf = ({ gates }: { gates?: Gates }): Gates => gates ?? defaultGates

const openGate: Gate = { danger: false, licence: null, insured: false, firm: false }

/** As the community set it; what is dangerous by itself, or needs a licence, is so whatever was set. */
export function gateOf(gates: Gates, key: GateKey): Gate {
  const gate = gates[key] ?? openGate
  const byItself = (hazards as readonly string[]).includes(key)
  return { ...gate, danger: gate.danger || byItself || gate.licence !== null || gate.firm }
}

export const sameGate = (one: Gate, other: Gate): boolean =>
  one.danger === other.danger &&
  one.licence === other.licence &&
  one.insured === other.insured &&
  one.firm === other.firm

/** What an order takes along of them. */
export interface GateTerms {
  licence: string | null
  danger: boolean
  insured: boolean
  /** what in it only a firm may touch; empty when nothing */
  firm: readonly GateKey[]
}

/**
 * Everything that its kind and its dangers ask, together. Of two licences the danger's is asked: whoever may touch what can
 * kill them may do the rest.
 */
export function gateTerms(gates: Gates, kind: OrderKind, dangers: readonly Hazard[]): GateTerms {
  const keys: readonly GateKey[] = [...dangers, kind]
  const all = keys.map((key) => gateOf(gates, key))
  return {
    licence: all.find(({ licence }) => licence !== null)?.licence ?? null,
    danger: all.some(({ danger }) => danger),
    insured: all.some(({ insured }) => insured),
    firm: keys.filter((key) => gateOf(gates, key).firm),
  }
}

/** What asks nothing. */
export const openTerms: GateTerms = { licence: null, danger: false, insured: false, firm: [] }

/** Every class of licence that something asks for and a volunteer may then do, each once. */
export const licencesIn = (gates: Gates): string[] => [
  ...new Set(
    Object.values(gates).flatMap(({ licence, firm }) => (licence === null || firm ? [] : [licence])),
  ),
]
