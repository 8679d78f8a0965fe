import { dayMs } from '../kernel/time'
import type { News, Task } from '../todo/todo'
import type { Redemption } from './types'

interface Goods {
  redemptionId: string
  goodsName: string
}

/** It lies ready for me; soon: the shelf keeps it for less than a day. */
export type CollectTask = Task & Goods & { soon: boolean; atCounter: boolean }

/** Nobody fetched it: it is back on the shelf, and the points are mine again. */
export type ReturnedNews = News & Goods & { points: number }

export function collectTasks(redemptions: readonly Redemption[], now: number): CollectTask[] {
  return redemptions
    .filter(({ status, expiresAt }) => status === 'held' && expiresAt > now)
    .map(({ redemptionId, goodsName, expiresAt, counter }) => ({
      dueAt: expiresAt,
      soon: expiresAt - now <= dayMs,
      atCounter: counter !== undefined,
      redemptionId,
      goodsName,
    }))
}

/** What the desk redeemed and handed over in my name: I may not have held my phone then (M4). */
export function counterNews(redemptions: readonly Redemption[]): ReturnedNews[] {
  return redemptions.flatMap(({ redemptionId, goodsName, points, status, closedAt, counter }) =>
    status === 'collected' && counter !== undefined && closedAt !== null
      ? [{ at: closedAt, redemptionId, goodsName, points }]
      : [],
  )
}

/** Whoever gave it back themselves knows. */
export function returnedNews(redemptions: readonly Redemption[]): ReturnedNews[] {
  return redemptions.flatMap(({ redemptionId, goodsName, points, status, closedAt }) =>
    status === 'expired' && closedAt !== null ? [{ at: closedAt, redemptionId, goodsName, points }] : [],
  )
}
