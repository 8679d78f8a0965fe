import type { AccountName, Settlement } from './types'

/** What people call each side of a movement of points. */
export const accountNames: Readonly<Record<AccountName, string>> = {
  issuance: '发放',
  supermarket: '超市',
  expired: '过期',
  giving: '转赠',
  pending: '待入账',
  wallet: '可用',
  held: '冻结',
}

export const settlementNames: Readonly<Record<Settlement['status'], string>> = {
  posting: '正在贴',
  posted: '公示中',
  settled: '已入账',
}
