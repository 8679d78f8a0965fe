import type { Acting } from '../../domain/member/acting'
import { can } from '../../domain/member/policy'
import { thingOf } from '../../domain/order/thing'
import type { OrderState } from '../../domain/order/types'

/** As whom they may say that it is mended; null when they may not. */
export function confirmsAs(acting: Acting, state: OrderState): 'reporter' | 'staff' | null {
  if (!can(acting, 'confirm', thingOf(state))) return null
  return state.reporter.memberId === acting.memberId ? 'reporter' : 'staff'
}
