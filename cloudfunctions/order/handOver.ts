import { checkWords } from '../platform/moderation'
import { orderCommand } from './command'

export const orderHandOver = orderCommand({
  action: 'order.handOver',
  command: ({ member, input, at }) => ({
    type: 'handOver',
    to: input.to,
    toName: input.toName,
    why: input.why,
    ...(input.dueAt === undefined ? {} : { dueAt: input.dueAt }),
    by: member.memberId,
    at,
  }),
  check: (context) => checkWords(context, [context.input.toName, context.input.why]),
})
