import { ruleBounds } from '../../contract/limits'
import { actingAs } from '../../domain/member/acting'
import { homesHeld } from '../../domain/member/homes'
import { can } from '../../domain/member/policy'
import { papersOf } from '../../domain/member/papers'
import { freeHoldNo, holdKeys } from '../../domain/order/keys'
import { offersOf } from '../../domain/order/offers'
import { Refused } from '../platform/reply'
import { orderCommand } from './command'
import { orderPerson } from './person'
import { takenKeys } from './taken'

/** No community lets one person hold more orders at once. */
const [, heldMaxEver] = ruleBounds.heldMax

/** Somebody who does not serve here is nobody whom the desk could ask. */
export const orderAsk = orderCommand({
  action: 'order.ask',
  command: async ({ services, member, communityId, input, at }, order) => {
    const asked = await services.store.get('members', input.memberId)
    if (asked === null || asked.communityId !== communityId || !can(actingAs(asked), 'serve')) {
      throw new Refused('member.notFound')
    }
    const taken = await takenKeys(services.store, holdKeys(asked.personId, heldMaxEver))
    return {
      type: 'ask',
      person: orderPerson(asked),
      by: { memberId: member.memberId, openid: member.openid },
      holdNo: freeHoldNo(taken, asked.personId, order.state.terms.heldMax),
      papers: papersOf(asked),
      homes: homesHeld(asked, at),
      at,
    }
  },
  extra: ({ input }, state) => {
    const offer = offersOf(state).find(({ memberId }) => memberId === input.memberId)
    return offer === undefined ? {} : { until: offer.until }
  },
})
