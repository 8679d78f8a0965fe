import type { DeskRow } from '../../../../contract/views/order'
import type { StandardView } from '../../../../contract/views/points'
import type { Difficulty } from '../../../../domain/order/scores'
import { scoreOf } from '../../../../domain/points/score'

/** What the standard pays each member of the crew for this order at this difficulty, without plus or minus lines. */
export function standardPoints(standard: StandardView, row: DeskRow, difficulty: Difficulty): number {
  const score = scoreOf(standard, { kind: row.kind, difficulty, adjustments: [], hours: 0 })
  return score.ok ? score.points : 0
}

/** Points that scoring these orders would give out, over everyone in their crews. */
export function totalPoints(
  standard: StandardView,
  rows: readonly DeskRow[],
  difficultyOf: (row: DeskRow) => Difficulty,
): number {
  return rows.reduce(
    (sum, row) => sum + standardPoints(standard, row, difficultyOf(row)) * row.crewNames.length,
    0,
  )
}
