import { deskStatuses as atDesk } from './phases'
import type { OrderState } from './states'
import type { OrderStatus } from './types'

/** From where each step of triage may happen; `open` only as long as nobody has a place in the crew. */
const triageFrom = {
  published: atDesk,
  handedOver: [...atDesk, 'open'],
  answered: ['handedOver'],
  declined: atDesk,
  blocked: [...atDesk, 'open', 'handedOver'],
  // Not any more once somebody is at the door.
  withdrawn: [...atDesk, 'open', 'taken', 'handedOver'],
  reopened: ['finished', 'confirmed', 'scored'],
} satisfies Record<string, readonly OrderStatus[]>

export type TriageStep = keyof typeof triageFrom

/** The desk never takes an order out of a crew's hands; only the reporter may end it under them. */
export function mayTriage(state: OrderState, step: TriageStep): boolean {
  const from: readonly OrderStatus[] = triageFrom[step]
  if (!from.includes(state.status)) return false
  return step === 'withdrawn' || state.status !== 'open' || state.crew.length === 0
}
