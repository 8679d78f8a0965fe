import type { OwnUnitView } from '../../contract/views/unit'
import { limits } from '../../contract/limits'
import { unitsOf } from '../../domain/member/acting'
import { needLists } from '../../domain/need/header'
import type { Unit } from '../../domain/unit/types'
import { maskName } from '../../domain/kernel/mask'
import { isInForce } from '../../domain/unit/unit'
import { stateIn } from '../platform/caseKind'
import type { CaseDocument } from '../platform/collections/cases'
import { needKind } from '../need/kind'
import { needRow } from '../need/view'
import { memberHandler } from '../platform/context'
import { accepted } from '../platform/reply'
import { unitsById } from './units'

/** What one unit did in years is looked through in the list of needs. */
const claimsMax = 100

export const unitMine = memberHandler({
  action: 'unit.mine',
  run: async ({ services: { store }, communityId, acting, member: { memberId }, at }) => {
    const ids = unitsOf(acting)
    const keys = ids.map((unitId) => needLists.by(`unit:${unitId}`))
    const newest = { orderBy: [['openedAt', 'desc']], fields: ['state'] } as const
    const [units, claimed, open] = await Promise.all([
      unitsById(store, ids),
      store.find('cases', { communityId, listKeys: store.command.in(keys) }, { ...newest, limit: claimsMax }),
      store.find('cases', { communityId, listKeys: needLists.open }, { ...newest, limit: limits.pageSize }),
    ])
    return accepted({
      units: units.map((unit) => ownUnit(unit, claimed, memberId, at)),
      open: open.map((row) => needRow(stateIn(needKind, row), memberId)),
    })
  },
})

function ownUnit(unit: Unit, claimed: readonly CaseDocument[], memberId: string, at: number): OwnUnitView {
  const { unitId, name, agreement, from, until, people } = unit
  const needs = claimed.map((row) => stateIn(needKind, row))
  return {
    ...{ unitId, name, agreement, from, until },
    inForce: isInForce(unit, at),
    people: people.map((one) => (one.memberId === memberId ? one.name : maskName(one.name))),
    claims: needs
      .filter((need) => 'helper' in need && need.helper.as === 'unit' && need.helper.unitId === unitId)
      .map((need) => needRow(need, memberId)),
  }
}
