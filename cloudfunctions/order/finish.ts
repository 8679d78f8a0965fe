import { checkWords } from '../platform/moderation'
import { orderCommand } from './command'
import { checkAttachments } from '../attachment/attachments'

export const orderFinish = orderCommand({
  action: 'order.finish',
  command: ({ member, input, at }) => ({
    type: 'finish',
    memberId: member.memberId,
    outcome: input.outcome,
    note: input.note,
    materials: input.materials,
    minutes: input.minutes ?? null,
    photos: input.photos,
    at,
  }),
  check: async (context) => {
    await checkAttachments(context, context.input)
    await checkWords(context, [context.input.note, context.input.materials])
  },
})
