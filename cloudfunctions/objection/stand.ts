import type { OrderState } from '../../domain/order/states'
import type { OrderPerson } from '../../domain/order/types'
import { standOf as windowStandOf, type Stand } from '../../domain/posting/window'
import { crewOf } from '../../domain/order/crew'
import { mayAnswer, openObjections } from '../../domain/objection/objections'
import type { Settlement } from '../../domain/points/types'
import type { MemberDocument, OrderDocument } from '../platform/documents'
import type { Kin } from '../../domain/kernel/judge'
import { judgeNow } from '../member/kin'
import type { Store } from '../platform/store'

/** More people than any desk has. */
const deskMax = 50

/** Whose work is judged, and who objects to how it was judged. */
export const concernedIn = (state: OrderState): readonly OrderPerson[] => [
  ...crewOf(state),
  ...openObjections(state).map(({ person }) => person),
]

/** Everybody at the desk, who might answer an objection. */
export function deskOf(store: Store, communityId: string): Promise<MemberDocument[]> {
  const where = { communityId, roles: store.command.in(['secretary', 'staff']) }
  return store.find('members', where, { orderBy: [['joinedAt', 'desc']], limit: deskMax })
}

/** How many at the desk may answer the objections to this order. */
export async function othersToAnswer(
  store: Store,
  state: OrderState,
  kin: readonly Kin[],
  at: number,
): Promise<number> {
  const desk = await deskOf(store, state.communityId)
  return desk.filter((member) => mayAnswer(state, judgeNow(member, kin, at))).length
}

/** How the notice on which an order stands looks to people at this moment. */
export function standOf(notice: Settlement | null, orderId: string, at: number): Stand {
  if (notice === null || notice.status === 'posting' || !notice.orderIds.includes(orderId)) return 'none'
  return notice.status === 'posted' ? windowStandOf(notice, at) : 'over'
}

/** The same, read for one order. */
export async function noticeStand(
  store: Store,
  { _id, settlementId }: OrderDocument,
  at: number,
): Promise<Stand> {
  return standOf(settlementId === null ? null : await store.get('settlements', settlementId), _id, at)
}
