import type { Goods, Redemption, StockEntry } from '../../domain/market/types'
import type { WalletView } from './points'

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

/** The points supermarket as one person finds it. */
export interface MarketView {
  goods: readonly GoodsView[]
  /** points to spend; the same as the wallet's */
  available: number
  wallet: WalletView
  /** what lies ready for me, with its code, newest first */
  waiting: readonly RedemptionView[]
}
