import type { CounterYes, Goods, Redemption, StockEntry } from '../../domain/market/types'
import type { PhotoView } from './photo'
import type { WalletView } from './points'

export type GoodsView = Omit<Goods, 'communityId' | 'photoId'> & {
  /** of the article itself; null: the drawn picture */
  photo: PhotoView | null
  /** pieces I may still redeem this month */
  leftForMe: number
}

export type RedemptionView = Omit<
  Redemption,
  'communityId' | 'memberId' | 'memberName' | 'handedOverByMemberId' | 'counter'
> & {
  /** the desk redeemed it for me */
  atCounter: boolean
}

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

/** What lies ready, as the desk sees it. */
export interface WaitingRow extends PickupView {
  heldAt: number
  expiresAt: number
  /** asked for at the counter, with its owner's spoken yes: whether I may hand it over as the second person; null: its owner has the code */
  counter: { yes: CounterYes; mayAgree: boolean } | null
}

export type StockRow = Omit<StockEntry, 'communityId' | 'byMemberId' | 'costFen' | 'photos'> & {
  by: string
  costFen: number | null
  photos: readonly PhotoView[]
}

/** The points supermarket as one person finds it. */
export interface MarketView {
  goods: readonly GoodsView[]
  /** points to spend; the same as the wallet's */
  available: number
  wallet: WalletView
  /** what lies ready for me, with its code, newest first */
  waiting: readonly RedemptionView[]
}
