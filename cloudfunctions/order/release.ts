import { checkWords } from '../platform/moderation'
import { orderCommand } from './command'
import { holdNosOfLine } from './waiting'

export const orderRelease = orderCommand({
  action: 'order.release',
  command: async ({ services, member, input, at }, order) => ({
    type: 'release',
    memberId: member.memberId,
    reason: input.reason,
    holdNos: await holdNosOfLine(services.store, order.state),
    at,
  }),
  check: (context) => checkWords(context, [context.input.reason]),
})
