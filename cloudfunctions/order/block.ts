import { checkWords } from '../platform/moderation'
import { orderCommand } from './command'

export const orderBlock = orderCommand({
  action: 'order.block',
  command: ({ member, input, at }) => ({
    type: 'block',
    blocker: input.by,
    why: input.why,
    reviewAt: input.reviewAt,
    by: member.memberId,
    at,
  }),
  check: (context) => checkWords(context, [context.input.by, context.input.why]),
})
