import { homesHeld } from '../../domain/member/homes'
import { validLicences } from '../../domain/member/volunteer'
import { orderCommand } from './command'
import { orderPerson } from './person'

export const orderWait = orderCommand({
  action: 'order.wait',
  command: ({ member, at }) => ({
    type: 'wait',
    person: orderPerson(member),
    licences: validLicences(member, at),
    homes: homesHeld(member, at),
    at,
  }),
  extra: ({ member }, state) => {
    const waiting = 'waiting' in state ? state.waiting : []
    return { place: waiting.findIndex(({ memberId }) => memberId === member.memberId) + 1 }
  },
})
