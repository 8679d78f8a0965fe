import { dayCell } from '../../domain/kernel/cell'
import { maskName } from '../../domain/kernel/mask'
import { categoryName } from '../../domain/market/categories'
import { sayFen } from '../../domain/market/money'
import { redemptionNames, stockNames } from '../../domain/market/names'
import { fieldsOf, type Book } from '../platform/book'
import type { GoodsDocument, RedemptionDocument, StockDocument } from '../platform/documents'
import { ownMax, type OwnAsked } from '../platform/module'
import { redemptionView } from './view'

export const goods: Book<GoodsDocument> = {
  title: '物品',
  columns: [
    { key: 'name', title: '名称', width: 20, read: ({ name }) => name },
    { key: 'category', title: '类别', width: 10, read: ({ category }) => categoryName(category) },
    { key: 'points', title: '积分', width: 8, read: ({ points }) => points },
    { key: 'stock', title: '现有', width: 8, read: ({ stock }) => stock },
    { key: 'limit', title: '每人每月', width: 10, read: ({ limitPerMonth }) => limitPerMonth },
    { key: 'listed', title: '上架', width: 8, read: ({ listed }) => (listed ? '是' : '否') },
  ],
  by: ['createdAt', 'asc'],
  row: fieldsOf<GoodsDocument>()({
    shown: [
      ...(['_id', 'goodsId', 'communityId', 'name', 'category', 'picture', 'points', 'stock'] as const),
      ...(['limitPerMonth', 'listed', 'createdAt', 'photoId'] as const),
    ],
    left: [],
  }),
}

export const stock: Book<StockDocument> = {
  title: '库存账',
  columns: [
    { key: 'day', title: '日期', width: 12, read: ({ at }) => ({ day: at }) },
    { key: 'goods', title: '物品号', width: 30, read: ({ goodsId }) => goodsId },
    { key: 'kind', title: '怎么了', width: 10, read: ({ kind }) => stockNames[kind] },
    { key: 'quantity', title: '件数', width: 8, read: ({ quantity }) => quantity },
    { key: 'cost', title: '花了多少', width: 12, read: ({ costFen }) => (costFen ? sayFen(costFen) : null) },
    { key: 'note', title: '说明', width: 30, read: ({ note }) => note, masked: () => null },
  ],
  by: ['at', 'asc'],
  row: fieldsOf<StockDocument>()({
    shown: [
      ...(['_id', 'entryId', 'communityId', 'goodsId', 'at', 'kind', 'quantity', 'note'] as const),
      ...(['byMemberId', 'redemptionId', 'costFen', 'photos'] as const),
    ],
    left: [],
  }),
}

export const redemptions: Book<RedemptionDocument> = {
  title: '兑换',
  columns: [
    {
      ...{ key: 'name', title: '姓名', width: 12 },
      read: ({ memberName }) => memberName,
      masked: ({ memberName }) => maskName(memberName),
    },
    { key: 'goods', title: '物品', width: 20, read: ({ goodsName }) => goodsName },
    { key: 'quantity', title: '件数', width: 8, read: ({ quantity }) => quantity },
    { key: 'points', title: '积分', width: 8, read: ({ points }) => points },
    { key: 'status', title: '状态', width: 10, read: ({ status }) => redemptionNames[status] },
    { key: 'held', title: '兑换', width: 12, read: ({ heldAt }) => ({ day: heldAt }) },
    { key: 'closed', title: '了结', width: 12, read: ({ closedAt }) => dayCell(closedAt) },
  ],
  by: ['heldAt', 'desc'],
  row: fieldsOf<RedemptionDocument>()({
    shown: [
      ...(['_id', 'redemptionId', 'communityId', 'memberId', 'memberName', 'goodsId', 'goodsName'] as const),
      ...(['picture', 'quantity', 'points', 'status', 'heldAt', 'expiresAt', 'closedAt'] as const),
      ...(['handedOverByMemberId', 'remindedAt', 'counter'] as const),
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
