import { can } from '../../domain/member/policy'
import { thingOf } from '../../domain/order/thing'
import { checkWords } from '../platform/moderation'
import { orderCommand } from './command'
import { Refused } from '../platform/reply'

export const orderReopen = orderCommand({
  action: 'order.reopen',
  command: ({ member, acting, input, at }, { state }) => {
    if (!can(acting, 'speak', thingOf(state))) throw new Refused('order.notYours')
    return { type: 'reopen', reason: input.reason, by: member.memberId, at }
  },
  check: (context) => checkWords(context, [context.input.reason]),
})
