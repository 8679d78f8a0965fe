import type { ActionName } from '../../contract/names'
import { unitsOf } from '../../domain/member/acting'
import type { Helper } from '../../domain/need/types'
import type { MemberContext } from '../platform/context'
import { Refused } from '../platform/reply'
import { unitsNow } from '../unit/units'

type Context = Pick<MemberContext<ActionName>, 'services' | 'acting' | 'member' | 'at'>

/** Oneself, or the unit that one acts for today. Throws `unit.notYours` or `unit.notInForce`. */
export async function helperFor({
  input,
  ...context
}: Context & { input: { unitId?: string | undefined } }): Promise<Helper> {
  const { services, acting, member, at } = context
  const { memberId, name } = member
  const { unitId } = input
  if (unitId === undefined) return { as: 'member', memberId, name }
  if (!unitsOf(acting).includes(unitId)) throw new Refused('unit.notYours')
  const [unit] = await unitsNow(services.store, [unitId], at)
  if (unit === undefined) throw new Refused('unit.notInForce')
  return { as: 'unit', unitId, name: unit.name, memberId }
}
