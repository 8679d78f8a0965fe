import { validLicences } from '../../../../domain/member/volunteer'
import { orderCommand } from '../../../lib/orders/command'
import { orderPerson } from '../../../lib/orders/person'

export const orderWait = orderCommand({
  action: 'order.wait',
  command: ({ member, at }) => ({
    type: 'wait',
    person: orderPerson(member),
    licences: validLicences(member, at),
    at,
  }),
  extra: ({ member }, state) => {
    const waiting = 'waiting' in state ? state.waiting : []
    return { place: waiting.findIndex(({ memberId }) => memberId === member.memberId) + 1 }
  },
})
