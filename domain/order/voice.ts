import { isUnderWay } from './phases'
import type { OrderState } from './states'

/** Until when the recording of this order stays, epoch ms; null while the order still goes on. @param keptMs for how long after its end */
export function voiceUntil(state: OrderState, keptMs: number): number | null {
  if (isUnderWay(state.status)) return null
  return ('confirmedAt' in state ? state.confirmedAt : state.since) + keptMs
}
