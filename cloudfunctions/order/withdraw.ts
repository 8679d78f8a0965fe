import { consentOf } from '../../domain/member/acting'
import { can } from '../../domain/member/policy'
import { thingOf } from '../../domain/order/thing'
import { checkWords } from '../platform/moderation'
import { orderCommand } from './command'
import { Refused } from '../platform/reply'

export const orderWithdraw = orderCommand({
  action: 'order.withdraw',
  command: ({ member, acting, input, at }, { state }) => {
    if (!can(acting, 'speak', thingOf(state))) throw new Refused('order.notYours')
    const { reason, callback } = input
    return {
      type: 'withdraw',
      ...{ reason, by: member.memberId, at },
      ...(callback === undefined ? {} : { callback }),
      ...(consentOf(acting) === null ? {} : { spoken: true }),
    }
  },
  check: (context) => checkWords(context, [context.input.reason, context.input.callback]),
})
