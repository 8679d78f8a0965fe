import { columns, type Book } from '../platform/book'
import type { SettlementDocument } from '../platform/documents'

export const settlements: Book<SettlementDocument> = {
  by: ['postedAt', 'desc'],
  row: columns<SettlementDocument>()({
    shown: [
      ...(['_id', 'settlementId', 'communityId', 'title', 'status', 'postedAt', 'postedByMemberId'] as const),
      ...(['objectionUntil', 'settledAt', 'orderIds', 'lines', 'totalPoints', 'corrections'] as const),
    ],
    left: ['hash', 'wakeAt', 'wakeTries'],
  }),
}
