import { checkAttachments } from '../attachment/attachments'
import { checkWords } from '../platform/moderation'
import { checkAnswers } from './answers'
import { orderCommand } from './command'

export const orderAnswer = orderCommand({
  action: 'order.answer',
  command: ({ member, acting, input, at }, { state }) => {
    checkAnswers(acting, state)
    const { text, fixed, photos } = input
    return { type: 'answer', text, fixed, photos, by: member.memberId, at }
  },
  check: async (context) => {
    await checkAttachments(context, context.input)
    await checkWords(context, [context.input.text])
  },
})
