import { dayMs } from '../kernel/time'
import type { News, Task } from '../todo/todo'
import type { Redemption } from './types'

interface Goods {
  redemptionId: string
  goodsName: string
}

/** It lies ready for me; soon: the shelf keeps it for less than a day. */
export type CollectTask = Task & Goods & { soon: boolean }

/** Nobody fetched it: it is back on the shelf, and the points are mine again. */
export type ReturnedNews = News & Goods & { points: number }

export function collectTasks(redemptions: readonly Redemption[], now: number): CollectTask[] {
  return redemptions
    .filter(({ status, expiresAt }) => status === 'held' && expiresAt > now)
    .map(({ redemptionId, goodsName, expiresAt }) => ({
      dueAt: expiresAt,
      soon: expiresAt - now <= dayMs,
      redemptionId,
      goodsName,
    }))
}

/** Whoever gave it back themselves knows. */
export function returnedNews(redemptions: readonly Redemption[]): ReturnedNews[] {
  return redemptions.flatMap(({ redemptionId, goodsName, points, status, closedAt }) =>
    status === 'expired' && closedAt !== null ? [{ at: closedAt, redemptionId, goodsName, points }] : [],
  )
}
