import { checkWords } from '../../../lib/moderation'
import { orderCommand } from '../../../lib/orders/command'
import { noticeStand } from '../../../lib/orders/objections'
import { orderPerson } from '../../../lib/orders/person'

export const pointsObject = orderCommand({
  action: 'points.object',
  command: async ({ services, member, input, at }, order) => ({
    type: 'object',
    person: orderPerson(member),
    reason: input.reason,
    notice: await noticeStand(services.store, order, at),
    at,
  }),
  check: (context) => checkWords(context, [context.input.reason]),
})
