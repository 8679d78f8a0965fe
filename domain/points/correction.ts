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

/** Takes back what was promised for a score that is withdrawn, before it has moved (ADR 17). */
export const withdrawnEntries = (scored: Scored, by: string, at: number): LedgerEntry[] => {
  const why = { at, text: `${scored.summary}（${scored.no}）没修好，评分撤回`, approvedByMemberId: by }
  return awardEntries(scored).map((award) => reverseEntry(award, why))
}

/** The notice without this order, and a word that it is gone. Its lines keep their places, be they empty. */
export function withoutOrder(notice: Settlement, scored: Scored, at: number): Settlement {
  const { orderId, no, score } = scored
  const crew = new Set(scored.crew.map(({ memberId }) => memberId))
  const lines = notice.lines.map((line) =>
    crew.has(line.memberId) ? { ...line, points: line.points - score.points, orders: line.orders - 1 } : line,
  )
  return {
    ...notice,
    orderIds: notice.orderIds.filter((each) => each !== orderId),
    lines,
    totalPoints: lines.reduce((total, { points }) => total + points, 0),
    corrections: [...(notice.corrections ?? []), { no, from: score.points, to: 0, at }],
  }
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
