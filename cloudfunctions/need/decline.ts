import { checkWords } from '../platform/moderation'
import { needCommand } from './command'

export const needDecline = needCommand({
  action: 'need.decline',
  deed: 'runDesk',
  command: ({ input: { reason }, member, at }) => ({
    type: 'decline',
    reason,
    byMemberId: member.memberId,
    at,
  }),
  check: (context) => checkWords(context, [context.input.reason]),
})
