import { objectionsOf } from '../../domain/order/objections'
import { memberHandler } from '../platform/context'
import { accepted } from '../platform/reply'
import { meView } from './meView'
import { redemptionView } from '../market/view'
import { statementRow } from '../points/view'

/** As many of each as one answer can carry. */
const most = 1000

export const memberExport = memberHandler({
  action: 'member.export',
  run: async ({ services: { store }, communityId, member, at }) => {
    const { memberId } = member
    const mine = { communityId, memberId }
    const newest = (path: string) => ({ orderBy: [[path, 'desc']] as const, limit: most })
    const [orders, named, entries, redemptions, photos] = await Promise.all([
      store.find('orders', { communityId, reporterId: memberId }, newest('reportedAt')),
      store.find('orders', { communityId, peopleIds: memberId }, newest('reportedAt')),
      store.find('ledger', mine, newest('at')),
      store.find('redemptions', mine, newest('heldAt')),
      store.find('photos', mine, newest('at')),
    ])
    return accepted({
      exportedAt: at,
      profile: { ...meView(member), joinedAt: member.joinedAt },
      // What I said and what became of it; the people who helped are theirs to export.
      orders: orders.map(({ state }) => ({
        no: state.no,
        kind: state.kind,
        text: state.text,
        place: state.place,
        phone: state.reporter.phone,
        status: state.status,
        reportedAt: state.reportedAt,
      })),
      objections: named.flatMap(({ state }) =>
        objectionsOf(state)
          .filter(({ person }) => person.memberId === memberId)
          .map(({ at: objectedAt, reason, answer }) => ({
            no: state.no,
            at: objectedAt,
            reason,
            answer: answer?.text,
          })),
      ),
      points: entries.map(statementRow),
      redemptions: redemptions.map(redemptionView),
      photos: photos.map((photo) => ({ photoId: photo._id, fileId: photo.fileId, at: photo.at })),
    })
  },
})
