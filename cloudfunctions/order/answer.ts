import { can } from '../../domain/member/policy'
import { checkWords } from '../platform/moderation'
import { orderCommand } from './command'
import { Refused } from '../platform/reply'

export const orderAnswer = orderCommand({
  action: 'order.answer',
  command: ({ member, input, at }, { state }) => {
    // The property company answers for itself; what went elsewhere is written down by the desk.
    const theirs = state.status !== 'handedOver' || state.handOver.to === 'property'
    if (!theirs && !can(member, 'runDesk')) throw new Refused('role.wrong')
    return { type: 'answer', text: input.text, fixed: input.fixed, by: member.memberId, at }
  },
  check: (context) => checkWords(context, [context.input.text]),
})
