import { crewOf, isPromised } from '../../domain/order/crew'
import type { Store } from '../platform/store'
import { checkWords } from '../platform/moderation'
import { orderCommand } from './command'
import { activeOrders } from './own'

export const orderSetTime = orderCommand({
  action: 'order.setTime',
  command: async ({ services, member, input, at }) => ({
    type: 'setTime',
    memberId: member.memberId,
    promisedAt: input.promisedAt,
    reason: input.reason,
    visits: input.anyway ? [] : await otherVisits(services.store, member, input.orderId),
    anyway: input.anyway,
    at,
  }),
  check: (context) => checkWords(context, [context.input.reason]),
  extra: (_context, state) =>
    'promisedAt' in state && state.promisedAt !== null ? { promisedAt: state.promisedAt } : {},
})

/** Where else they have promised to be, and by when. */
async function otherVisits(
  store: Store,
  own: { communityId: string; memberId: string },
  orderId: string,
): Promise<{ at: number; building: string }[]> {
  const active = await activeOrders(store, own)
  return active.flatMap(({ state }) =>
    state.orderId !== orderId &&
    isPromised(state) &&
    crewOf(state).some(({ memberId }) => memberId === own.memberId)
      ? [{ at: state.promisedAt, building: state.place.building }]
      : [],
  )
}
