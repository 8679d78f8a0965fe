import { papersOf } from '../../domain/member/papers'
import { orderCommand } from './command'

export const orderStart = orderCommand({
  action: 'order.start',
  command: ({ member, at }) => ({
    type: 'start',
    memberId: member.memberId,
    papers: papersOf(member),
    at,
  }),
})
