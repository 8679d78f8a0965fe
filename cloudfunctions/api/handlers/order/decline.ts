import { checkWords } from '../../../lib/moderation'
import { orderCommand } from '../../../lib/orders/command'

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
