import { checkWords } from '../platform/moderation'
import { orderCommand } from './command'

export const orderDecline = orderCommand({
  action: 'order.decline',
  command: ({ member, input: { reason, whoCanHelp, callback }, at }) => ({
    type: 'decline',
    ...{ reason, whoCanHelp, by: member.memberId, at },
    ...(callback === undefined ? {} : { callback }),
  }),
  check: (context) => {
    const { reason, whoCanHelp, callback } = context.input
    return checkWords(context, [reason, whoCanHelp, callback])
  },
})
