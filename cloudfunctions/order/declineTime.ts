import { can } from '../../domain/member/policy'
import { thingOf } from '../../domain/order/thing'
import { checkWords } from '../platform/moderation'
import { Refused } from '../platform/reply'
import { orderCommand } from './command'

export const orderDeclineTime = orderCommand({
  action: 'order.declineTime',
  command: ({ member, acting, input, at }, { state }) => {
    if (!can(acting, 'speak', thingOf(state))) throw new Refused('order.notYours')
    const { reason, freeHours } = input
    return { type: 'declineTime', reason, freeHours, by: member.memberId, at }
  },
  check: (context) => checkWords(context, [context.input.reason]),
})
