import { can } from '../../domain/member/policy'
import { thingOf } from '../../domain/order/thing'
import { Refused } from '../platform/reply'
import { orderCommand } from './command'

export const orderUndoReopen = orderCommand({
  action: 'order.undoReopen',
  command: ({ member, acting, at }, { state }) => {
    if (!can(acting, 'speak', thingOf(state))) throw new Refused('order.notYours')
    return { type: 'undoReopen', by: member.memberId, at }
  },
})
