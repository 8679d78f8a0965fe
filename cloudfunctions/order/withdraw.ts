import { consentOf } from '../../domain/member/acting'
import { checkWords } from '../platform/moderation'
import { orderCommand } from './command'
import { checkSpeaks } from './rights'

export const orderWithdraw = orderCommand({
  action: 'order.withdraw',
  command: ({ member, acting, input, at }, { state }) => {
    checkSpeaks(acting, state)
    const { reason, callback } = input
    return {
      type: 'withdraw',
      ...{ reason, by: member.memberId, at },
      ...(callback === undefined ? {} : { callback }),
      ...(consentOf(acting) === null ? {} : { spoken: true }),
    }
  },
  check: (context) => checkWords(context, [context.input.reason, context.input.callback]),
})
