import type { StatementRow } from '../../../contract/views/points'

/** What somebody has served, read off the ledger: each award pays one order once; one that was reversed is taken back. */
export function serviceOf(rows: readonly StatementRow[]): {
  rows: readonly StatementRow[]
  orders: number
  points: number
} {
  const entries = new Set(rows.map((row) => row.entryId))
  const awards = rows.filter(({ code, entryId }) => code === 'award' && !entries.has(`reverse:${entryId}`))
  return {
    rows: awards,
    orders: new Set(awards.map((row) => row.subjectId)).size,
    points: awards.reduce((sum, row) => sum + row.points, 0),
  }
}
