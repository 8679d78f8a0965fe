import type { Services } from '../platform/context'
import type { MemberDocument } from '../platform/documents'
import { activeOrders } from './own'
import { holdNosOfLine } from './queue'
import { moveOrder } from './timed'

/** How often an order is tried again on which somebody else was faster. */
const attemptsMax = 4

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
    for (let attempt = 0; attempt < attemptsMax; attempt += 1) {
      const order = await services.store.get('orders', _id)
      if (order === null) break
      const holdNos = await holdNosOfLine(services.store, order.state)
      const command = { type: 'takeBack' as const, memberId: member.memberId, holdNos, ...why }
      if (await moveOrder(services, order, command, why.at)) break
    }
  }
}
