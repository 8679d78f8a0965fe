import type { DeskRow } from '../../../contract/views'

export interface Waiting {
  /** scored and on no notice yet, over everyone in the crews */
  points: number
  /** on a notice, and not paid yet */
  hangingPoints: number
  /** only what is loaded was counted: there are more */
  more: boolean
}

/** What a notice posted now would carry: each member of a crew gets the order's points. */
export function waitingOf(rows: readonly DeskRow[], more: boolean): Waiting {
  const sum = (some: readonly DeskRow[]) =>
    some.reduce((total, row) => total + (row.points ?? 0) * row.crewNames.length, 0)
  return {
    points: sum(rows.filter(({ noticed }) => !noticed)),
    hangingPoints: sum(rows.filter(({ noticed }) => noticed)),
    more,
  }
}
