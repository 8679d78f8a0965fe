export interface Goods {
  goodsId: string
  communityId: string
  name: string
  /** by its name, one of the community's own when it was put there (categories.ts) */
  category: string
  /** name of a drawn picture, where there is no photo */
  picture: string
  /** photo of the article itself; absent or null: the drawn picture */
  photoId?: string | null
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
  /** what was paid for what was bought, in fen; absent or null: not written down */
  costFen?: number | null
  /** receipts; absent: none */
  photos?: readonly string[]
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
  /** redeemed at the counter for an owner without a phone at hand; absent: by themselves */
  counter?: Counter
}

/** How its owner said yes: standing there, or on the telephone. */
export const counterYeses = ['present', 'phone'] as const
export type CounterYes = (typeof counterYeses)[number]

/** Who at the desk asked for it, and how the owner said yes: a second person hands it over (M4). */
export interface Counter {
  byMemberId: string
  yes: CounterYes
}
