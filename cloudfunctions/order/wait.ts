import { homesHeld } from '../../domain/member/homes'
import { papersOf } from '../../domain/member/papers'
import { orderCommand } from './command'
import { orderPerson } from './person'

export const orderWait = orderCommand({
  action: 'order.wait',
  command: ({ member, at }) => ({
    type: 'wait',
    person: orderPerson(member),
    papers: papersOf(member),
    homes: homesHeld(member, at),
    at,
  }),
  extra: ({ member }, state) => {
    const waiting = 'waiting' in state ? state.waiting : []
    return { place: waiting.findIndex(({ memberId }) => memberId === member.memberId) + 1 }
  },
})
