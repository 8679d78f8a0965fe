import type { Difficulty, OrderKind } from './types'

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
