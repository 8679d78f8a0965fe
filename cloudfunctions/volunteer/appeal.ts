import { orderCommand } from '../order/command'
import { orderPerson } from '../order/person'
import { checkWords } from '../platform/moderation'

export const volunteerAppeal = orderCommand({
  action: 'volunteer.appeal',
  command: ({ member, input, at }) => ({
    type: 'appeal',
    person: orderPerson(member),
    lapsedAt: input.lapsedAt,
    reason: input.reason,
    at,
  }),
  check: (context) => checkWords(context, [context.input.reason]),
})
