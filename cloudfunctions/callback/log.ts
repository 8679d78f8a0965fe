import { callsOf } from '../../domain/order/calls'
import { orderCommand } from '../order/command'
import { checkWords } from '../platform/moderation'

export const callbackLog = orderCommand({
  action: 'callback.log',
  command: ({ member, input, at }) => {
    const { reached, way, through, words, nextAt = null } = input
    return { type: 'logCall', reached, way, through, words, nextAt, by: member.memberId, at }
  },
  extra: (_context, state) => ({ nextAt: callsOf(state).at(-1)?.nextAt ?? null }),
  check: (context) => checkWords(context, [context.input.words, context.input.through]),
})
