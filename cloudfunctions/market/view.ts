import type { GoodsView, PickupView, RedemptionView, StockRow } from '../../contract/views/market'
import { leftThisMonth } from '../../domain/market/redeem'
import type { Goods, Redemption, StockEntry } from '../../domain/market/types'
import { maskName } from '../../domain/kernel/mask'
import type { Wallet } from '../../domain/points/types'

/** An article with what the viewer may still redeem of it this month. */
export function goodsView(goods: Goods, wallet: Wallet, at: number): GoodsView {
  const { goodsId, name, category, picture, points, stock, limitPerMonth, listed } = goods
  const leftForMe = leftThisMonth(goods, wallet, at)
  return { goodsId, name, category, picture, points, stock, limitPerMonth, listed, leftForMe }
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
  }
}

/** For the desk: whose it is, masked, and never the code, which the owner must show. */
export function pickupView(redemption: Redemption): PickupView {
  const { redemptionId, memberName, goodsName, picture, quantity, points, status } = redemption
  return { redemptionId, memberName: maskName(memberName), goodsName, picture, quantity, points, status }
}

/** @param by who wrote the line: masked name, empty when time did it */
export function stockRow(entry: StockEntry, by: string): StockRow {
  const { entryId, goodsId, at, kind, quantity, note, redemptionId } = entry
  return { entryId, goodsId, at, kind, quantity, note, redemptionId, by }
}
