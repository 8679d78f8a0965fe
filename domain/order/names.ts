import type { Difficulty } from './scores'
import type { OrderChannel, OrderKind, OrderStatus } from './types'

/** What people call each kind of repair; also part of the words of a score. */
export const kindNames: Readonly<Record<OrderKind, string>> = {
  door: '门窗',
  pipe: '水管',
  drain: '下水道',
  electric: '电路灯具',
  appliance: '家电',
  lock: '锁具',
  furniture: '家具',
  wall: '墙面屋顶',
  other: '其他',
}

/** 门窗维修: what an order is about when its own words say nothing public. */
export const repairName = (kind: OrderKind): string => `${kindNames[kind]}维修`

export const difficultyNames: Readonly<Record<Difficulty, string>> = {
  small: '小修',
  medium: '中修',
  large: '大修',
}

/** What people call each status, on every screen and in every table. */
export const statusNames: Readonly<Record<OrderStatus, string>> = {
  reported: '待受理',
  open: '待抢单',
  taken: '已接单',
  working: '上门中',
  finished: '待确认',
  confirmed: '待评分',
  scored: '公示中',
  settled: '已入账',
  handedOver: '已转办',
  blocked: '受阻',
  unresolved: '没修成',
  declined: '不受理',
  withdrawn: '已撤回',
  recorded: '补登',
}

/** How a report came in. */
export const channelNames: Readonly<Record<OrderChannel, string>> = {
  self: '自己报',
  proxy: '家人代报',
  phone: '电话',
  desk: '到社区',
  record: '补登',
}
