import { checkWords } from '../../../lib/moderation'
import { orderCommand } from '../../../lib/orders/command'
import { speaksForReporter } from '../../../lib/orders/rights'
import { Refused } from '../../../lib/reply'

export const orderWithdraw = orderCommand({
  action: 'order.withdraw',
  command: ({ member, input, at }, { state }) => {
    if (!speaksForReporter(member, state)) throw new Refused('order.notYours')
    return { type: 'withdraw', reason: input.reason, by: member.memberId, at }
  },
  check: (context) => checkWords(context, [context.input.reason]),
})
