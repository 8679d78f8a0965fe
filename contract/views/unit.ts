import type { UnitStatus } from '../../domain/unit/types'
import type { NeedRow } from './need'

/** A partner unit, as everybody reads it. */
export interface UnitRow {
  unitId: string
  no: string
  name: string
  agreement: string
  from: number
  until: number
  status: UnitStatus
  /** only for the desk, else null */
  desk: {
    phone: string
    people: readonly { memberId: string; name: string; since: number }[]
    late: boolean
  } | null
}

/** One of the units I act for, on its first page. */
export interface OwnUnitView {
  unitId: string
  name: string
  agreement: string
  from: number
  until: number
  /** its agreement runs today: only then may it claim */
  inForce: boolean
  people: readonly string[]
  /** what it has claimed and done, the newest first */
  claims: readonly NeedRow[]
}

export interface MyUnitsView {
  units: readonly OwnUnitView[]
  /** what nobody has claimed, the newest first; at most a page */
  open: readonly NeedRow[]
}

export interface UnitAnswer {
  unitId: string
  no: string
  status: UnitStatus
}
