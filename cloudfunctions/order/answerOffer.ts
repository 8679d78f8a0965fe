import { ruleBounds } from '../../contract/limits'
import { homesHeld } from '../../domain/member/homes'
import { papersOf } from '../../domain/member/papers'
import { freeHoldNo, holdKeys } from '../../domain/order/keys'
import { orderCommand } from './command'
import { orderPerson } from './person'
import { holdNosOfLine } from './waiting'

/** No community lets one person hold more orders at once. */
const [, heldMaxEver] = ruleBounds.heldMax

export const orderAnswerOffer = orderCommand({
  action: 'order.answerOffer',
  keys: ({ person }) => holdKeys(person.personId, heldMaxEver),
  command: async ({ services, member, person, input, at }, order, taken) => ({
    type: 'answerOffer',
    person: orderPerson(member),
    yes: input.yes,
    holdNo: freeHoldNo(taken, person.personId, order.state.terms.heldMax),
    papers: papersOf(member),
    homes: homesHeld(member, at),
    ...(input.promisedAt === undefined ? {} : { promisedAt: input.promisedAt }),
    holdNos: input.yes ? {} : await holdNosOfLine(services.store, order.state),
    at,
  }),
  extra: ({ input }, state) =>
    input.yes && 'promisedAt' in state && state.promisedAt !== null ? { promisedAt: state.promisedAt } : {},
})
