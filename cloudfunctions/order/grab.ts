import { ruleBounds } from '../../contract/limits'
import { homesHeld } from '../../domain/member/homes'
import { papersOf } from '../../domain/member/papers'
import { freeHoldNo, holdKeys } from '../../domain/order/keys'
import { orderCommand } from './command'
import { orderPerson } from './person'

/** No community lets one person hold more orders at once. */
const [, heldMaxEver] = ruleBounds.heldMax

export const orderGrab = orderCommand({
  action: 'order.grab',
  keys: ({ person }) => holdKeys(person.personId, heldMaxEver),
  command: ({ member, person, input, at }, order, taken) => ({
    type: 'grab',
    person: orderPerson(member),
    holdNo: freeHoldNo(taken, person.personId, order.state.terms.heldMax),
    papers: papersOf(member),
    homes: homesHeld(member, at),
    ...(input.promisedAt === undefined ? {} : { promisedAt: input.promisedAt }),
    at,
  }),
  extra: (_context, state) =>
    'promisedAt' in state && state.promisedAt !== null ? { promisedAt: state.promisedAt } : {},
})
