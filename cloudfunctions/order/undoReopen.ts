import { orderCommand } from './command'
import { checkSpeaks } from './rights'

export const orderUndoReopen = orderCommand({
  action: 'order.undoReopen',
  command: ({ member, acting, at }, { state }) => {
    checkSpeaks(acting, state)
    return { type: 'undoReopen', by: member.memberId, at }
  },
})
