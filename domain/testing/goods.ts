import { decideRedeem, type RedeemRequest } from '../market/redeem'
import type { Goods } from '../market/types'
import { dayMs, monthOf } from '../kernel/time'
import type { Wallet } from '../points/types'
import { emptyWallet } from '../points/wallet'
import { t0 } from './orders'

export const flask: Goods = {
  goodsId: 'g1',
  communityId: 'c1',
  name: '暖壶',
  category: '居家',
  picture: 'flask',
  points: 10,
  stock: 5,
  limitPerMonth: 2,
  listed: true,
}
export const rich: Wallet = { ...emptyWallet('m1', 'c1', monthOf(t0)), available: 100 }
export const request: RedeemRequest = {
  redemptionId: 'r1',
  code: '482913',
  goods: flask,
  wallet: rich,
  memberName: '志愿1',
  quantity: 1,
  seenPoints: flask.points,
  keptUntil: t0 + 14 * dayMs,
  counter: null,
  at: t0,
}

/** What an accepted redemption writes. */
export function redeemed(changes: Partial<RedeemRequest> = {}) {
  const answer = decideRedeem({ ...request, ...changes })
  if (!answer.ok) throw new Error(answer.code)
  return answer
}
