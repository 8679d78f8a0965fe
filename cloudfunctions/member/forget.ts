import { forgetInOrder, forgottenName } from '../../domain/member/forget'
import { objectionAt } from '../../domain/objection/objections'
import { isUnderWay } from '../../domain/order/phases'
import type { Services } from '../platform/context'
import type { MemberDocument, OrderDocument } from '../platform/documents'
import { inParts } from '../platform/inParts'
import type { Store } from '../platform/store'

const batch = 100
/** writes under way at once for each of the five kinds of copies */
const atOnce = 4

/** How many orders and uncollected goods still need this member; null when none does. */
export async function stillBusy(
  store: Store,
  { communityId, memberId }: MemberDocument,
): Promise<{ orders: number; redemptions: number } | null> {
  const [reported, active, held] = await Promise.all([
    store.find(
      'orders',
      { communityId, reporterId: memberId },
      { orderBy: [['reportedAt', 'desc']], fields: ['status'] },
    ),
    store.find('orders', { communityId, activeIds: memberId }, { fields: ['status'] }),
    store.find(
      'redemptions',
      { communityId, memberId },
      { orderBy: [['heldAt', 'desc']], fields: ['status'] },
    ),
  ])
  const orders = new Set(
    [...reported.filter(({ status }) => isUnderWay(status)), ...active].map(({ _id }) => _id),
  ).size
  const redemptions = held.filter(({ status }) => status === 'held').length
  return orders + redemptions === 0 ? null : { orders, redemptions }
}

/** Blanks every copy of a person that other documents hold, and deletes their pictures. May be run again at any time. */
export async function forgetEverywhere(services: Services, member: MemberDocument): Promise<void> {
  const { store } = services
  await Promise.all([
    forgetOrders(store, member),
    forgetPhotos(services, member),
    forgetRedemptions(store, member),
    forgetNotices(store, member),
    forgetJournal(store, member),
  ])
}

async function forgetRedemptions(store: Store, { communityId, memberId }: MemberDocument): Promise<void> {
  const of = { communityId, memberId }
  const named = await store.find('redemptions', of, { orderBy: [['heldAt', 'desc']], fields: ['memberName'] })
  await inParts(named, atOnce, ({ _id }) =>
    store.update('redemptions', { _id }, { memberName: forgottenName }),
  )
}

async function forgetJournal(store: Store, { communityId, memberId }: MemberDocument): Promise<void> {
  const written = await store.find('journal', { communityId, byMemberId: memberId }, { fields: ['action'] })
  await inParts(written, atOnce, ({ _id }) => store.update('journal', { _id }, { answer: null, note: '' }))
}

async function forgetOrders(store: Store, member: MemberDocument): Promise<void> {
  const { communityId, memberId } = member
  for (;;) {
    const where = { communityId, peopleIds: memberId }
    const orders = await store.find('orders', where, { orderBy: [['reportedAt', 'desc']], limit: batch })
    await inParts(orders, atOnce, (order) => forgetOrder(store, order, member))
    if (orders.length < batch) return
  }
}

/** A lost race is found again by the next round, because the person still stands in `peopleIds`. */
async function forgetOrder(store: Store, order: OrderDocument, member: MemberDocument): Promise<void> {
  const { memberId } = member
  const { command } = store
  const state = forgetInOrder(order.state, member)
  const journal = order.journal.map((entry) =>
    entry.byMemberId === memberId ? { ...entry, byName: '' } : entry,
  )
  await store.update(
    'orders',
    { _id: order._id, version: order.version },
    {
      version: order.version + 1,
      state: command.set(state),
      objectionAt: objectionAt(state),
      journal: command.set(journal),
      peopleIds: command.set(order.peopleIds.filter((id) => id !== memberId)),
    },
  )
}

async function forgetPhotos(
  { store, cloud }: Services,
  { communityId, memberId }: MemberDocument,
): Promise<void> {
  const photos = await store.find('photos', { communityId, memberId }, { orderBy: [['at', 'desc']] })
  const kept = photos.filter(({ fileId }) => fileId !== '')
  await inParts(kept, atOnce, async ({ _id, fileId }) => {
    await cloud.deleteFile({ fileList: [fileId] })
    await store.update('photos', { _id }, { fileId: '', status: 'refused' })
  })
}

/** Notices keep the sum, not the name. */
async function forgetNotices(store: Store, { communityId, memberId }: MemberDocument): Promise<void> {
  const notices = await store.find('settlements', { communityId }, { orderBy: [['postedAt', 'desc']] })
  const naming = notices.filter(({ lines }) => lines.some((line) => line.memberId === memberId))
  await inParts(naming, atOnce, ({ _id, lines }) => {
    // One name and not the whole list: somebody else may be leaving at the same moment.
    const place = lines.findIndex((line) => line.memberId === memberId)
    return store.update('settlements', { _id }, { [`lines.${place}.name`]: forgottenName })
  })
}
