import type { GoodsCategory, StockKind } from '../../../../domain/market/types'

export const categoryWords: Readonly<Record<GoodsCategory, string>> = {
  home: '居家',
  kids: '儿童',
  appliance: '小家电',
  daily: '日用',
}

export const stockWords: Readonly<Record<StockKind, string>> = {
  bought: '进货',
  redeemed: '兑换',
  returned: '退回',
  lost: '报损',
  adjusted: '盘点',
}
