import type { News } from '../todo/todo'
import type { Settlement } from './types'

/** A settlement has paid me. */
export type PaidNews = News & { settlementId: string; points: number }

export function paidNews(
  settlements: readonly Pick<Settlement, 'settlementId' | 'status' | 'settledAt' | 'lines'>[],
  memberId: string,
): PaidNews[] {
  return settlements.flatMap(({ settlementId, status, settledAt, lines }) => {
    const mine = lines.find((line) => line.memberId === memberId)
    if (status !== 'settled' || settledAt === null || mine === undefined || mine.points <= 0) return []
    return [{ at: settledAt, settlementId, points: mine.points }]
  })
}
