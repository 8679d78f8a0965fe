import type { GateKey } from '../../domain/order/types'
import { hazardNames } from '../../domain/order/hazards'
import { kindNames } from '../../domain/order/names'

const names: Readonly<Record<GateKey, string>> = { ...kindNames, ...hazardNames }

/** 电路灯具, 燃气: what the gate is about. */
export const gateName = (key: GateKey): string => names[key]

/** The same of a code that may be newer than this build. */
export const gateNameOf = (code: string | number | undefined): string =>
  (names as Readonly<Record<string, string>>)[String(code)] ?? '这种活'
