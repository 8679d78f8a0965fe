import type { Acting } from '../../domain/member/acting'
import { can } from '../../domain/member/policy'
import { thingOf } from '../../domain/order/thing'
import type { OrderState } from '../../domain/order/states'
import { Refused } from '../platform/reply'

/** Throws `role.wrong` when somebody else than they has it, and who asks is not of the desk. */
export function checkAnswers(acting: Acting, state: OrderState): void {
  // What is not handed over (any more) is no question of who may: the rules say so.
  const isOut = state.status === 'handedOver'
  if (isOut && !can(acting, 'answerHandOver', thingOf(state))) throw new Refused('role.wrong')
}
