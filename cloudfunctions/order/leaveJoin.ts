import { orderCommand } from './command'

export const orderLeaveJoin = orderCommand({
  action: 'order.leaveJoin',
  command: ({ member, at }) => ({ type: 'leaveJoin', memberId: member.memberId, at }),
})
