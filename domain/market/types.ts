export const goodsCategories = ['home', 'kids', 'appliance', 'daily'] as const
export type GoodsCategory = (typeof goodsCategories)[number]

export interface Goods {
  goodsId: string
  communityId: string
  name: string
  category: GoodsCategory
  /** name of a drawn picture */
  picture: string
  /** price in points, more than zero */
  points: number
  /** pieces that may be redeemed now; always the sum of the stock book */
  stock: number
  /** pieces one person may redeem in a calendar month (M4) */
  limitPerMonth: number
  listed: boolean
}

/** The stock book is append-only, like the ledger: bought − redeemed + returned − lost ± adjusted = shelf (M2). */
export const stockKinds = ['bought', 'redeemed', 'returned', 'lost', 'adjusted'] as const
export type StockKind = (typeof stockKinds)[number]

export interface StockEntry {
  entryId: string
  communityId: string
  goodsId: string
  at: number
  kind: StockKind
  /** signed pieces */
  quantity: number
  note: string
  byMemberId: string
  redemptionId: string | null
}

export const redemptionStatuses = ['held', 'collected', 'cancelled', 'expired'] as const
export type RedemptionStatus = (typeof redemptionStatuses)[number]

export interface Redemption {
  redemptionId: string
  communityId: string
  memberId: string
  memberName: string
  goodsId: string
  goodsName: string
  picture: string
  quantity: number
  /** points held for it, all pieces together */
  points: number
  status: RedemptionStatus
  /** six digits, shown only to its owner */
  code: string
  heldAt: number
  expiresAt: number
  closedAt: number | null
  handedOverByMemberId: string | null
}
