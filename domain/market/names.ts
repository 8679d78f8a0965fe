import type { GoodsCategory, RedemptionStatus, StockKind } from './types'

export const categoryNames: Readonly<Record<GoodsCategory, string>> = {
  home: '居家',
  kids: '儿童',
  appliance: '小家电',
  daily: '日用',
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
