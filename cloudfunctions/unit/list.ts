import type { UnitRow } from '../../contract/views/unit'
import { can } from '../../domain/member/policy'
import type { Unit } from '../../domain/unit/types'
import { unitLists } from '../../domain/unit/unit'
import { stateIn } from '../platform/caseKind'
import { memberHandler } from '../platform/context'
import { pageOf } from '../platform/page'
import { accepted } from '../platform/reply'
import { unitKind } from './kind'

export const unitList = memberHandler({
  action: 'unit.list',
  run: async ({ services: { store }, communityId, acting, input: { status, cursor }, at }) => {
    const page = await pageOf(store, 'cases', {
      where: { communityId, listKeys: unitLists[status] },
      by: 'openedAt',
      direction: 'desc',
      cursor,
      fields: ['state'],
    })
    const staff = can(acting, 'runDesk')
    return accepted({ ...page, rows: page.rows.map((row) => unitRow(stateIn(unitKind, row), staff, at)) })
  },
})

function unitRow(unit: Unit, staff: boolean, at: number): UnitRow {
  const { unitId, no, name, agreement, from, until, status, phone, people } = unit
  const late = status === 'signed' && until < at
  return {
    ...{ unitId, no, name, agreement, from, until, status },
    desk: staff ? { phone, people, late } : null,
  }
}
