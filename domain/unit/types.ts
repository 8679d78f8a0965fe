/** Somebody who acts for it: on their own phone, in its name. */
export interface UnitPerson {
  memberId: string
  name: string
  since: number
}

/** 共建单位 by a signed agreement (field notes D, E). */
interface Base {
  unitId: string
  communityId: string
  no: string
  name: string
  /** whom one calls there: the office, not a person */
  phone: string
  /** what was agreed on */
  agreement: string
  /** the agreement holds from and until. Epoch ms */
  from: number
  until: number
  people: readonly UnitPerson[]
  openedAt: number
  since: number
}

export interface SignedUnit extends Base {
  status: 'signed'
}
export interface EndedUnit extends Base {
  status: 'ended'
  reason: string
}
export type Unit = SignedUnit | EndedUnit
export type UnitStatus = Unit['status']

export interface UnitTerms {
  name: string
  phone: string
  agreement: string
  from: number
  until: number
}

export type UnitCommand =
  | ({ type: 'renew'; at: number } & UnitTerms)
  | { type: 'join'; person: UnitPerson }
  | { type: 'part'; memberId: string }
  | { type: 'end'; reason: string; at: number }

/** What was decided happens just so. */
export type UnitEvent = UnitCommand
export type UnitRefusal = 'unit.ended' | 'unit.dates' | 'unit.already' | 'unit.notOne' | 'unit.tooMany'
