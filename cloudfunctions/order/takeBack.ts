import { checkWords } from '../platform/moderation'
import { orderCommand } from './command'
import { holdNosOfLine } from './waiting'

export const orderTakeBack = orderCommand({
  action: 'order.takeBack',
  command: async ({ services, member, input, at }, order) => ({
    type: 'takeBack',
    memberId: input.memberId ?? null,
    reason: input.reason,
    holdNos: await holdNosOfLine(services.store, order.state),
    by: member.memberId,
    at,
  }),
  check: (context) => checkWords(context, [context.input.reason]),
})
