import { checkWords } from '../platform/moderation'
import { orderCommand } from './command'

export const orderDecline = orderCommand({
  action: 'order.decline',
  command: ({ member, input, at }) => ({
    type: 'decline',
    reason: input.reason,
    whoCanHelp: input.whoCanHelp,
    by: member.memberId,
    at,
  }),
  check: (context) => checkWords(context, [context.input.reason, context.input.whoCanHelp]),
})
