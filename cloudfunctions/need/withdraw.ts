import { checkWords } from '../platform/moderation'
import { needCommand } from './command'

export const needWithdraw = needCommand({
  action: 'need.withdraw',
  deed: 'recallNeed',
  command: ({ input: { reason }, at }) => ({ type: 'withdraw', reason, at }),
  check: (context) => checkWords(context, [context.input.reason]),
})
