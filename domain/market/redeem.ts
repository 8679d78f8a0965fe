import { refuse, type Refusal } from '../kernel/decision'
import { holdEntry } from '../points/entries'
import type { LedgerEntry, Wallet } from '../points/types'
import { applyEntry } from '../points/wallet'
import { monthOf } from '../kernel/time'
import { applyStock, stockEntry } from './stock'
import type { Counter, Goods, Redemption, StockEntry } from './types'

export interface RedeemRequest {
  redemptionId: string
  /** six digits, drawn by the caller */
  code: string
  goods: Goods
  wallet: Wallet
  memberName: string
  quantity: number
  /** the price of one piece as the person saw it: nobody pays what they were not told */
  seenPoints: number
  /** until when the goods are kept for their owner (M1). Epoch ms */
  keptUntil: number
  /** who asked at the counter, for an owner without a phone at hand (M4); null: the owner */
  counter: Counter | null
  at: number
}

export type RedeemRefusal =
  | 'market.notListed'
  | 'market.priceChanged' // detail.points
  | 'market.soldOut' // detail.left
  | 'market.limitReached' // detail.limit, detail.left
  | 'points.notEnough' // detail.available, detail.needed
  | 'market.ownCounter' // nobody redeems for themselves at the counter

/** Everything that one redemption writes, to be written together. */
export type RedeemAnswer =
  | {
      ok: true
      redemption: Redemption
      goods: Goods
      wallet: Wallet
      ledgerEntry: LedgerEntry
      stockEntry: StockEntry
    }
  | Refusal<RedeemRefusal>

/** Holds points and pieces in one step (M1), within the person's monthly limit (M4). */
export function decideRedeem(request: RedeemRequest): RedeemAnswer {
  const { redemptionId, goods, quantity, at } = request
  const wallet = inMonth(request.wallet, at)
  if (request.counter?.byMemberId === wallet.memberId) return refuse('market.ownCounter')
  if (!goods.listed || goods.communityId !== wallet.communityId) return refuse('market.notListed')
  if (request.seenPoints !== goods.points) return refuse('market.priceChanged', { points: goods.points })
  const left = goods.limitPerMonth - redeemedOf(wallet, goods.goodsId)
  if (quantity > left) {
    return refuse('market.limitReached', { limit: goods.limitPerMonth, left: Math.max(left, 0) })
  }
  const pieces = stockEntry({
    entryId: `redeemed:${redemptionId}`,
    goods,
    kind: 'redeemed',
    quantity,
    note: '',
    by: wallet.memberId,
    at,
    redemptionId,
  })
  const shelf = applyStock(goods, pieces)
  if (!shelf.ok) return refuse('market.soldOut', { left: goods.stock })
  const ledgerEntry = holdEntry({
    redemptionId,
    communityId: goods.communityId,
    memberId: wallet.memberId,
    points: goods.points * quantity,
    at,
    text: `兑换 ${goods.name}×${String(quantity)}`,
  })
  const paid = applyEntry(wallet, ledgerEntry)
  if (!paid.ok) return paid
  return {
    ok: true,
    redemption: redemptionOf(request),
    goods: shelf.goods,
    wallet: countRedeemed(paid.wallet, goods.goodsId, quantity),
    ledgerEntry,
    stockEntry: pieces,
  }
}

/** Pieces of these goods the member may still redeem this month. */
export function leftThisMonth(goods: Goods, wallet: Wallet, at: number): number {
  return Math.max(goods.limitPerMonth - redeemedOf(inMonth(wallet, at), goods.goodsId), 0)
}

/** Adds pieces to (or, when negative, takes them off) the month's count of these goods. */
export function countRedeemed(wallet: Wallet, goodsId: string, quantity: number): Wallet {
  const count = Math.max(redeemedOf(wallet, goodsId) + quantity, 0)
  return { ...wallet, redeemed: { ...wallet.redeemed, [goodsId]: count } }
}

/** The count starts again with each month of the calendar. */
function inMonth(wallet: Wallet, at: number): Wallet {
  const month = monthOf(at)
  return wallet.month === month ? wallet : { ...wallet, month, redeemed: {} }
}

function redeemedOf(wallet: Wallet, goodsId: string): number {
  return wallet.redeemed[goodsId] ?? 0
}

function redemptionOf(request: RedeemRequest): Redemption {
  const { redemptionId, code, goods, wallet, memberName, quantity, keptUntil, counter, at } = request
  return {
    redemptionId,
    communityId: goods.communityId,
    memberId: wallet.memberId,
    memberName,
    goodsId: goods.goodsId,
    goodsName: goods.name,
    picture: goods.picture,
    quantity,
    points: goods.points * quantity,
    status: 'held',
    code,
    heldAt: at,
    expiresAt: keptUntil,
    closedAt: null,
    handedOverByMemberId: null,
    ...(counter === null ? {} : { counter }),
  }
}
