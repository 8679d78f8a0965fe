import { actingAs } from '../../domain/member/acting'
import { can } from '../../domain/member/policy'
import type { HoldNos } from '../../domain/order/commands'
import { freeHoldNo, holdKeys } from '../../domain/order/keys'
import type { OrderState } from '../../domain/order/states'
import type { OrderPerson } from '../../domain/order/types'
import type { Store } from '../platform/store'
import { takenKeys } from './taken'

/**
 * A free place number for everyone in line, null for who is at their cap or serves no more (V9): two reads side by side,
 * none when nobody waits.
 */
export const holdNosOfLine = (store: Store, state: OrderState): Promise<HoldNos> =>
  holdNosOf(store, 'waiting' in state ? state.waiting : [], state.terms.heldMax)

/** The same of these people. */
export async function holdNosOf(
  store: Store,
  people: readonly Pick<OrderPerson, 'memberId' | 'personId'>[],
  heldMax: number,
): Promise<HoldNos> {
  const keys = people.flatMap(({ personId }) => holdKeys(personId, heldMax))
  if (people.length === 0) return {}
  const ids = people.map(({ memberId }) => memberId)
  const [taken, serving] = await Promise.all([
    takenKeys(store, keys),
    store.find(
      'members',
      { _id: store.command.in(ids) },
      { fields: ['memberId', 'communityId', 'roles'], limit: ids.length },
    ),
  ])
  const serves = new Set(serving.filter((member) => can(actingAs(member), 'serve')).map(({ _id }) => _id))
  return Object.fromEntries(
    people.map(({ personId, memberId }) => [
      personId,
      serves.has(memberId) ? freeHoldNo(taken, personId, heldMax) : null,
    ]),
  )
}
