import { checkAttachments } from '../attachment/attachments'
import { checkWords } from '../platform/moderation'
import { needCommand } from './command'

export const needFinish = needCommand({
  action: 'need.finish',
  deed: 'keepClaim',
  command: ({ input: { words, photos }, at }) => ({ type: 'finish', words, photos, at }),
  check: (context) =>
    Promise.all([checkWords(context, [context.input.words]), checkAttachments(context, context.input)]),
})
