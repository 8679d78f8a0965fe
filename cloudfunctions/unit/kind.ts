import { unitStatusNames } from '../../domain/unit/names'
import type { Unit, UnitCommand, UnitEvent } from '../../domain/unit/types'
import { decideUnit, evolveUnit, forgetInUnit, unitHeader } from '../../domain/unit/unit'
import type { CaseKind } from '../platform/caseKind'

export interface UnitTypes {
  state: Unit
  command: UnitCommand
  event: UnitEvent
}

/** 共建单位 (C1) as a kind of case: what waits for somebody is that its agreement runs out. */
export const unitKind: CaseKind<UnitTypes> = {
  kind: 'unit',
  title: '共建单位',
  prefix: '共',
  missing: 'unit.notFound',
  idField: 'unitId',
  header: unitHeader,
  decide: decideUnit,
  evolve: evolveUnit,
  wake: () => null,
  part: () => null,
  forget: forgetInUnit,
  label: ({ name }) => name,
  statusName: ({ status }) => unitStatusNames[status],
  to: () => ['deskUnits'],
  todos: () => [],
  waits: (rows) => {
    const late = rows.filter((row) => row.late)
    return [
      {
        ...{ key: 'unitsLate', icon: 'clock', text: '共建协议到期', hint: '续签，或者结束' },
        ...{ count: late.length, late: late.length > 0, to: ['deskUnits'] },
      },
    ]
  },
  own: ({ name, people }, memberId) =>
    people.some((one) => one.memberId === memberId) ? `我代表${name}` : null,
  exported: (unit) => ({ ...unit }),
}
