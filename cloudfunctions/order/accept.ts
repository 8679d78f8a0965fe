import { checkWords } from '../platform/moderation'
import { orderCommand } from './command'
import { checkAnswers } from './answers'

export const orderAccept = orderCommand({
  action: 'order.accept',
  command: ({ member, acting, input, at }, { state }) => {
    checkAnswers(acting, state)
    return { type: 'accept', until: input.until, words: input.words, by: member.memberId, at }
  },
  check: (context) => checkWords(context, [context.input.words]),
})
