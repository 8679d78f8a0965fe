import { columns, type Book } from '../platform/book'
import type { GoodsDocument, RedemptionDocument, StockDocument } from '../platform/documents'
import { ownMax, type OwnAsked } from '../platform/module'
import { redemptionView } from './view'

export const goods: Book<GoodsDocument> = {
  by: ['createdAt', 'asc'],
  row: columns<GoodsDocument>()({
    shown: [
      ...(['_id', 'goodsId', 'communityId', 'name', 'category', 'picture', 'points', 'stock'] as const),
      ...(['limitPerMonth', 'listed', 'createdAt'] as const),
    ],
    left: [],
  }),
}

export const stock: Book<StockDocument> = {
  by: ['at', 'asc'],
  row: columns<StockDocument>()({
    shown: [
      ...(['_id', 'entryId', 'communityId', 'goodsId', 'at', 'kind', 'quantity', 'note'] as const),
      ...(['byMemberId', 'redemptionId'] as const),
    ],
    left: [],
  }),
}

export const redemptions: Book<RedemptionDocument> = {
  by: ['heldAt', 'desc'],
  row: columns<RedemptionDocument>()({
    shown: [
      ...(['_id', 'redemptionId', 'communityId', 'memberId', 'memberName', 'goodsId', 'goodsName'] as const),
      ...(['picture', 'quantity', 'points', 'status', 'heldAt', 'expiresAt', 'closedAt'] as const),
      ...(['handedOverByMemberId', 'remindedAt'] as const),
    ],
    // A live pickup code is as good as the goods.
    left: ['code', 'codeKey', 'wakeAt', 'wakeTries'],
  }),
}

export async function ownRedemptions({ store, communityId, memberId }: OwnAsked) {
  const where = { communityId, memberId }
  const found = await store.find('redemptions', where, { orderBy: [['heldAt', 'desc']], limit: ownMax })
  return { redemptions: found.map(redemptionView) }
}
