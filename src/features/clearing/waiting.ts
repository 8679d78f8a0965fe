import type { DeskRow, SettlementView } from '../../../contract/views'

export interface Waiting {
  /** scored and on no notice yet, over everyone in the crews */
  points: number
  /** on a notice that still hangs */
  hangingPoints: number
  /** only what is loaded was counted: there are more */
  more: boolean
}

/**
 * What a notice posted now would carry: each member of a crew gets the order's points. Orders stay `scored` while
 * their notice hangs, so what hangs is taken off.
 */
export function waitingOf(
  rows: readonly DeskRow[],
  notices: readonly SettlementView[],
  more: boolean,
): Waiting {
  const scored = rows.reduce((sum, row) => sum + (row.points ?? 0) * row.crewNames.length, 0)
  const hangingPoints = notices
    .filter((notice) => notice.status === 'posted')
    .reduce((sum, notice) => sum + notice.totalPoints, 0)
  return { points: Math.max(0, scored - hangingPoints), hangingPoints, more }
}
