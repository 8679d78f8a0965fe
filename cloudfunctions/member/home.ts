import { crewOf } from '../../domain/order/crew'
import { newsMs, todosOf } from '../../domain/todo/todo'
import { memberHandler, type MemberContext } from '../platform/context'
import type { OrderDocument } from '../platform/documents'
import { activeOrders, reportedOrders } from '../order/own'
import { newestRedemptions } from '../market/redemptions'
import { accepted } from '../platform/reply'
import { activeRows, reportedRow } from '../order/card'
import { settlementView } from '../points/view'

/** The newest notice, and those before it that may have been paid in the last days. */
const noticesMax = 3
/** More pictures than anybody sends in as many days. */
const photosMax = 50

export const memberHome = memberHandler({
  action: 'member.home',
  run: async (context) => {
    const { services, member, at } = context
    const { store } = services
    const { memberId, volunteer } = member
    const [reported, active, settlements, redemptions, photos] = await Promise.all([
      reportedOrders(store, member),
      activeOrders(store, member, ['journal']),
      newestNotices(context),
      newestRedemptions(store, member),
      newestPhotos(context),
    ])
    const [notice] = settlements
    const held = active.filter(({ state }) => holds(state, memberId))
    return accepted({
      reported: reported.map((order) => reportedRow(order, member, at)),
      ...activeRows(active, member, at),
      notice: notice === undefined ? null : settlementView(notice, memberId),
      todos: todosOf({
        memberId,
        now: at,
        reported: reported.map(({ state }) => state),
        held: held.map(({ state }) => state),
        given: new Set(held.filter((order) => cameOutOfLine(order, memberId)).map(({ _id }) => _id)),
        redemptions,
        settlements,
        photosRefused: photos
          .filter(({ status }) => status === 'refused')
          .map((photo) => ({ photoId: photo._id, at: photo.at })),
        volunteer,
      }),
    })
  },
})

const holds = (state: OrderDocument['state'], memberId: string): boolean =>
  crewOf(state).some((member) => member.memberId === memberId)

/** The place was given by whoever left, or by time, and not grabbed. */
function cameOutOfLine({ state, journal }: OrderDocument, memberId: string): boolean {
  const takenAt = crewOf(state).find((member) => member.memberId === memberId)?.takenAt
  return journal.some(
    ({ at, byMemberId, events }) =>
      at === takenAt && byMemberId !== memberId && events.some(({ type }) => type === 'placeGiven'),
  )
}

async function newestNotices({ services, communityId }: MemberContext<'member.home'>) {
  const found = await services.store.find(
    'settlements',
    { communityId },
    { orderBy: [['postedAt', 'desc']], limit: noticesMax },
  )
  return found.filter(({ status }) => status !== 'posting')
}

function newestPhotos({ services, communityId, member, at }: MemberContext<'member.home'>) {
  const { store } = services
  return store.find(
    'photos',
    { communityId, memberId: member.memberId, at: store.command.gt(at - newsMs) },
    { orderBy: [['at', 'desc']], limit: photosMax, fields: ['status', 'at'] },
  )
}
