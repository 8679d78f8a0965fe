import { orderCommand } from './command'

export const orderStart = orderCommand({
  action: 'order.start',
  command: ({ member, at }) => ({ type: 'start', memberId: member.memberId, at }),
})
