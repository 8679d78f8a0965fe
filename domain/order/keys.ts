import { isHeld } from './crew'
import type { OrderState } from './states'

/**
 * What no two orders may share. The store keeps these in one field under a unique multikey index: so an order
 * number is given once, and a place number of a person is taken once, which is the cap on held orders (V4)
 * without a transaction. A recording belongs to one order, and is found by it.
 */
export function orderKeys(state: OrderState): string[] {
  const voice = state.voice === undefined ? [] : [voiceKey(state.voice)]
  const keys = [`self:${state.orderId}`, `no:${state.communityId}:${state.no}`, ...voice]
  if (!isHeld(state)) return keys
  return [...keys, ...state.crew.map((member) => holdKey(member.personId, member.holdNo))]
}

/** By which the order of a recording is found. */
export const voiceKey = (voiceId: string): string => `voice:${voiceId}`

/** All place numbers of a person, as keys: what to look for to learn which are taken. */
export function holdKeys(personId: string, heldMax: number): string[] {
  return Array.from({ length: heldMax }, (_, index) => holdKey(personId, index + 1))
}

/** The lowest free place number of a person; null when they hold as many orders as they may. */
export function freeHoldNo(usedKeys: Iterable<string>, personId: string, heldMax: number): number | null {
  const used = new Set(usedKeys)
  const index = holdKeys(personId, heldMax).findIndex((key) => !used.has(key))
  return index === -1 ? null : index + 1
}

function holdKey(personId: string, holdNo: number): string {
  return `hold:${personId}#${String(holdNo)}`
}
