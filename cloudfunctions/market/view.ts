import type { GoodsView, PickupView, RedemptionView, StockRow, WaitingRow } from '../../contract/views/market'
import { categoryName } from '../../domain/market/categories'
import { leftThisMonth } from '../../domain/market/redeem'
import type { Goods, Redemption, StockEntry } from '../../domain/market/types'
import { maskName } from '../../domain/kernel/mask'
import type { Wallet } from '../../domain/points/types'
import { photoViews } from '../attachment/view'
import type { AttachmentDocument } from '../platform/documents'

export interface GoodsViewer {
  wallet: Wallet
  photos: readonly AttachmentDocument[]
  viewer: { memberId: string; staff: boolean }
  at: number
}

/** An article with what the viewer may still redeem of it this month. */
export function goodsView(goods: Goods, { wallet, photos, viewer, at }: GoodsViewer): GoodsView {
  const { goodsId, name, picture, points, stock, limitPerMonth, listed, photoId } = goods
  const category = categoryName(goods.category)
  const [photo = null] = photoViews(photos, photoId ? [photoId] : [], viewer)
  const leftForMe = leftThisMonth(goods, wallet, at)
  return { goodsId, name, category, picture, photo, points, stock, limitPerMonth, listed, leftForMe }
}

/** One's own redemption with its code: for its owner only. */
export function redemptionView(redemption: Redemption): RedemptionView {
  const { redemptionId, goodsId, goodsName, picture, quantity, points } = redemption
  const { status, code, heldAt, expiresAt, closedAt } = redemption
  return {
    redemptionId,
    goodsId,
    goodsName,
    picture,
    quantity,
    points,
    status,
    code,
    heldAt,
    expiresAt,
    closedAt,
    atCounter: redemption.counter !== undefined,
  }
}

/** For the desk: whose it is, masked, and never the code, which the owner must show. */
export function pickupView(redemption: Redemption): PickupView {
  const { redemptionId, memberName, goodsName, picture, quantity, points, status } = redemption
  return { redemptionId, memberName: maskName(memberName), goodsName, picture, quantity, points, status }
}

/** The same in the list of what lies ready, for whoever at the desk looks. */
export function waitingRow(redemption: Redemption, memberId: string): WaitingRow {
  const { heldAt, expiresAt, counter } = redemption
  const mayAgree = counter?.byMemberId !== memberId && redemption.memberId !== memberId
  return {
    ...pickupView(redemption),
    ...{ heldAt, expiresAt },
    counter: counter === undefined ? null : { yes: counter.yes, mayAgree },
  }
}

/** @param by who wrote the line: masked name, empty when time did it */
export function stockRow(
  entry: StockEntry,
  { by, photos, memberId }: { by: string; photos: readonly AttachmentDocument[]; memberId: string },
): StockRow {
  const { entryId, goodsId, at, kind, quantity, note, redemptionId, costFen = null } = entry
  const receipts = photoViews(photos, entry.photos ?? [], { memberId, staff: true })
  return { entryId, goodsId, at, kind, quantity, note, redemptionId, costFen, photos: receipts, by }
}
