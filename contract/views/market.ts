import type { Goods, Redemption, StockEntry } from '../../domain/market/types'

export type GoodsView = Omit<Goods, 'communityId'> & {
  /** pieces I may still redeem this month */
  leftForMe: number
}

export type RedemptionView = Omit<
  Redemption,
  'communityId' | 'memberId' | 'memberName' | 'handedOverByMemberId'
>

/** For the person who hands over: whose it is, masked, and what. */
export interface PickupView {
  redemptionId: string
  memberName: string
  goodsName: string
  picture: string
  quantity: number
  points: number
  status: Redemption['status']
}

export type StockRow = Omit<StockEntry, 'communityId' | 'byMemberId'> & { by: string }
