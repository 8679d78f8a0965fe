import { addressOf } from '../../contract/routes'
import { timeWords } from '../../domain/kernel/time'
import { repairName } from '../../domain/order/names'
import { deskStatuses } from '../../domain/order/phases'
import type { OrderState } from '../../domain/order/types'
import type { Message } from '../platform/messages'
import type { Store } from '../platform/store'

/** Of one community's desk; more are not told at once. */
const deskMax = 30

/** With these an order comes to lie with the desk. */
const comesToDesk: readonly string[] = ['reported', 'reopened', 'leftUnresolved']

/**
 * Everybody at the desk is told at once of what is urgent and has just come to lie with them, but for the one who did it.
 * Reads nothing otherwise.
 */
export async function deskMessages(
  store: Store,
  state: OrderState,
  events: readonly { type: string }[],
  byMemberId: string | null,
): Promise<Message[]> {
  const { communityId, orderId, no, kind, since, urgent, status } = state
  if (!urgent || !deskStatuses.includes(status) || !events.some(({ type }) => comesToDesk.includes(type))) {
    return []
  }
  const where = { communityId, roles: store.command.in(['secretary', 'staff']) }
  const desk = await store.find('members', where, { fields: ['memberId', 'openid'], limit: deskMax })
  const values = [no, repairName(kind), '急事待办', timeWords(since)]
  return desk
    .filter(({ memberId }) => memberId !== byMemberId)
    .map(({ openid }) => ({ openid, template: 'progress', page: addressOf('order', { orderId }), values }))
}
