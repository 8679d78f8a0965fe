import { checkWords } from '../platform/moderation'
import { orderCommand } from './command'

export const orderEndVisit = orderCommand({
  action: 'order.endVisit',
  command: ({ member, input, at }) => ({
    type: 'endVisit',
    reason: input.reason,
    by: member.memberId,
    at,
  }),
  check: (context) => checkWords(context, [context.input.reason]),
})
