import { checkPublicWords } from '../platform/moderation'
import { needCommand } from './command'
import { checkPlace } from './place'

export const needPut = needCommand({
  action: 'need.put',
  deed: 'runDesk',
  command: ({ input: { title, text, place }, at }) => ({ type: 'list', title, text, place, at }),
  check: (context) =>
    Promise.all([
      checkPlace(context, context.input),
      checkPublicWords(context, [context.input.title, context.input.text]),
    ]),
})
