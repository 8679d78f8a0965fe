import { gateNames } from '../../domain/community/gates'
import type { GateKey } from '../../domain/order/types'

/** 电路灯具, 燃气: what the gate is about. */
export const gateName = (key: GateKey): string => gateNames[key]

/** The same of a code that may be newer than this build. */
export const gateNameOf = (code: string | number | undefined): string =>
  (gateNames as Readonly<Record<string, string>>)[String(code)] ?? '这种活'
