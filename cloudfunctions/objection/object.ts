import { checkWords } from '../platform/moderation'
import { orderCommand } from '../order/command'
import { noticeStand } from './stand'
import { orderPerson } from '../order/person'

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
