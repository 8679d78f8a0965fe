import { validLicences } from '../../domain/member/volunteer'
import { freeHoldNo } from '../../domain/order/keys'
import { orderCommand } from './command'
import { orderPerson } from './person'

export const orderGrab = orderCommand({
  action: 'order.grab',
  readsHolds: true,
  command: ({ member, person, input, at }, order, taken) => ({
    type: 'grab',
    person: orderPerson(member),
    holdNo: freeHoldNo(taken, person.personId, order.state.terms.heldMax),
    licences: validLicences(member, at),
    ...(input.promisedAt === undefined ? {} : { promisedAt: input.promisedAt }),
    at,
  }),
  extra: (_context, state) =>
    'promisedAt' in state && state.promisedAt !== null ? { promisedAt: state.promisedAt } : {},
})
