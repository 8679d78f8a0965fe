import type { Services } from '../platform/context'
import type { MemberDocument } from '../platform/documents'
import { tellWithin } from '../platform/tell'
import { activeOrders } from './own'
import { holdNosOfLine } from './waiting'
import { moveOrder } from './timed'

/**
 * Takes back at once whatever this member holds, also a visit that has begun, and takes them out of every line: who may
 * not serve holds nothing, and reads no door (V9). What could not be freed now is passed over when places are given,
 * and lapses with its promise.
 */
export async function freeOrdersOf(
  services: Services,
  member: Pick<MemberDocument, 'communityId' | 'memberId'>,
  why: { reason: string; by: string; at: number },
): Promise<void> {
  for (const { _id } of await activeOrders(services.store, member)) {
    const order = await services.store.get('orders', _id)
    if (order === null) continue
    const moved = await moveOrder(services, order, {
      command: async (state) => ({
        type: 'takeBack' as const,
        memberId: member.memberId,
        holdNos: await holdNosOfLine(services.store, state),
        ...why,
      }),
      at: why.at,
    })
    if (moved !== null) await tellWithin(services, moved.messages)
  }
}
