import { checkWords } from '../platform/moderation'
import { orderCommand } from './command'
import { confirmsAs } from './rights'
import { Refused } from '../platform/reply'

export const orderConfirm = orderCommand({
  action: 'order.confirm',
  command: ({ acting, member, input, at }, { state }) => {
    const by = confirmsAs(acting, state)
    if (by === null) throw new Refused('order.notYours')
    const callback = input.callback ?? null
    // Nobody's word but the resident's own closes an order, unless it is written down what they said (R2).
    if (by === 'staff' && state.status === 'finished' && callback === null) {
      throw new Refused('order.callbackMissing')
    }
    const who = by === 'staff' ? { byMemberId: member.memberId } : {}
    return { type: 'confirm', by, callback, stars: input.stars ?? null, ...who, at }
  },
  check: (context) => checkWords(context, [context.input.callback]),
})
