import type { StatementRow } from '../../../contract/views'

/** What somebody has served, read off the ledger: each award pays one order once; a reversal takes it back. */
export function serviceOf(rows: readonly StatementRow[]): {
  rows: readonly StatementRow[]
  orders: number
  points: number
} {
  const awards = rows.filter((row) => row.code === 'award')
  return {
    rows: awards,
    orders: new Set(awards.map((row) => row.subjectId)).size,
    points: awards.reduce((sum, row) => sum + row.points, 0),
  }
}
