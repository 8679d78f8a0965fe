import { can } from '../../domain/member/policy'
import { thingOf } from '../../domain/order/thing'
import { checkWords } from '../platform/moderation'
import { orderCommand } from './command'
import { Refused } from '../platform/reply'

export const orderAnswer = orderCommand({
  action: 'order.answer',
  command: ({ member, acting, input, at }, { state }) => {
    // What is not handed over (any more) is no question of who may: the rules say so.
    const isOut = state.status === 'handedOver'
    if (isOut && !can(acting, 'answerHandOver', thingOf(state))) throw new Refused('role.wrong')
    return { type: 'answer', text: input.text, fixed: input.fixed, by: member.memberId, at }
  },
  check: (context) => checkWords(context, [context.input.text]),
})
