import type { Scored } from '../order/states'
import { awardEntries } from './award'
import { reverseEntry } from './entries'
import type { LedgerEntry, Settlement } from './types'

/** Mends the ledger after a corrected score: the new points are awarded, the old award is reversed, never edited (P2). */
export function correctionEntries(before: Scored, after: Scored): LedgerEntry[] {
  const { at, byMemberId } = after.score
  const why = { at, text: `${after.summary}（${after.no}）更正评分`, approvedByMemberId: byMemberId }
  return [...awardEntries(after), ...awardEntries(before).map((wrong) => reverseEntry(wrong, why))]
}

/** The notice with the corrected points, and a word that they were corrected. Its lines keep their places. */
export function correctedNotice(notice: Settlement, before: Scored, after: Scored): Settlement {
  if (!notice.orderIds.includes(after.orderId)) return notice
  const change = after.score.points - before.score.points
  const crew = new Set(after.crew.map(({ memberId }) => memberId))
  const lines = notice.lines.map((line) =>
    crew.has(line.memberId) ? { ...line, points: line.points + change } : line,
  )
  const correction = {
    no: after.no,
    from: before.score.points,
    to: after.score.points,
    at: after.score.at,
  }
  return {
    ...notice,
    lines,
    totalPoints: lines.reduce((total, { points }) => total + points, 0),
    corrections: [...(notice.corrections ?? []), correction],
  }
}
