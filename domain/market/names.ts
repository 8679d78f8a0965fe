import type { CounterYes, RedemptionStatus, StockKind } from './types'

export const counterYesNames: Readonly<Record<CounterYes, string>> = {
  present: '本人在场',
  phone: '电话里说好',
}

/** Why pieces came or went, in the stock book. */
export const stockNames: Readonly<Record<StockKind, string>> = {
  bought: '进货',
  redeemed: '兑换',
  returned: '退回',
  lost: '报损',
  adjusted: '盘点',
}

export const redemptionNames: Readonly<Record<RedemptionStatus, string>> = {
  held: '待领取',
  collected: '已领走',
  cancelled: '已取消',
  expired: '过期退回',
}
