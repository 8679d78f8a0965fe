import { crewOf, isHeld } from '../../domain/order/crew'
import { orderCommand } from './command'
import { accepted, refused } from '../platform/reply'

export const orderContact = orderCommand({
  action: 'order.contact',
  command: ({ member, at }) => ({ type: 'viewContact', memberId: member.memberId, at }),
  reveal: ({ member }, state) => {
    const holds = crewOf(state).some(({ memberId }) => memberId === member.memberId)
    if (!isHeld(state) || !holds) return refused('order.notYours')
    const { reporter, place, text } = state
    return accepted({ name: reporter.name, phone: reporter.phone, home: place, text })
  },
})
