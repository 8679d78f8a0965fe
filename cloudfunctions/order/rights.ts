import { consentOf, type Acting } from '../../domain/member/acting'
import { can } from '../../domain/member/policy'
import { thingOf } from '../../domain/order/thing'
import type { OrderState } from '../../domain/order/states'
import { Refused } from '../platform/reply'

/** As whom they may say that it is mended; null when they may not. */
export function confirmsAs(acting: Acting, state: OrderState): 'reporter' | 'proxy' | 'staff' | null {
  if (!can(acting, 'confirm', thingOf(state))) return null
  if (consentOf(acting) !== null) return 'proxy'
  return state.reporter.memberId === acting.memberId ? 'reporter' : 'staff'
}

/** Throws `order.notYours` for who does not speak for whoever reported it. */
export function checkSpeaks(acting: Acting, state: OrderState): void {
  if (!can(acting, 'speak', thingOf(state))) throw new Refused('order.notYours')
}
