import { checkWords } from '../platform/moderation'
import { needCommand } from './command'
import { holds } from './view'

export const needRelease = needCommand({
  action: 'need.release',
  deed: 'keepClaim',
  command: ({ input: { reason }, acting, at }, need) => ({
    type: 'release',
    cause: holds(need, acting) ? 'gaveBack' : 'takenBack',
    reason,
    at,
  }),
  check: (context) => checkWords(context, [context.input.reason]),
})
