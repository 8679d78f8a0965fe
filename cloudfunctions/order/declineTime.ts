import { checkWords } from '../platform/moderation'
import { orderCommand } from './command'
import { checkSpeaks } from './rights'

export const orderDeclineTime = orderCommand({
  action: 'order.declineTime',
  command: ({ member, acting, input, at }, { state }) => {
    checkSpeaks(acting, state)
    const { reason, freeHours } = input
    return { type: 'declineTime', reason, freeHours, by: member.memberId, at }
  },
  check: (context) => checkWords(context, [context.input.reason]),
})
