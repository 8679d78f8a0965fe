import type { HoldNos } from '../../domain/order/commands'
import { freeHoldNo, holdKeys } from '../../domain/order/keys'
import type { OrderState } from '../../domain/order/types'
import type { Store } from '../platform/store'
import { takenKeys } from './taken'

/** A free place number for everyone in line, null for who is at their cap: one read, none when nobody waits. */
export async function holdNosOfLine(store: Store, state: OrderState): Promise<HoldNos> {
  const waiting = 'waiting' in state ? state.waiting : []
  const { heldMax } = state.terms
  const keys = waiting.flatMap(({ personId }) => holdKeys(personId, heldMax))
  const taken = await takenKeys(store, keys)
  return Object.fromEntries(waiting.map(({ personId }) => [personId, freeHoldNo(taken, personId, heldMax)]))
}
