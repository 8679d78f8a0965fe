import { checkWords } from '../platform/moderation'
import { orderCommand } from './command'
import { speaksForReporter } from './rights'
import { Refused } from '../platform/reply'

export const orderReopen = orderCommand({
  action: 'order.reopen',
  command: ({ member, input, at }, { state }) => {
    if (!speaksForReporter(member, state)) throw new Refused('order.notYours')
    return { type: 'reopen', reason: input.reason, by: member.memberId, at }
  },
  check: (context) => checkWords(context, [context.input.reason]),
})
