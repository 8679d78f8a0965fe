import { checkWords } from '../platform/moderation'
import { orderCommand } from './command'
import { speaksForReporter } from './rights'
import { Refused } from '../platform/reply'

export const orderWithdraw = orderCommand({
  action: 'order.withdraw',
  command: ({ member, input, at }, { state }) => {
    if (!speaksForReporter(member, state)) throw new Refused('order.notYours')
    return { type: 'withdraw', reason: input.reason, by: member.memberId, at }
  },
  check: (context) => checkWords(context, [context.input.reason]),
})
