/** The two clocks of a case, epoch ms; null where nothing is owed (any more). */
export interface Clocks {
  /** when its present owner owes the next step */
  dueAt: number | null
  /** when the whole is owed, from end to end: a step back gives no new time */
  endBy: number | null
}

/** From when it is late, by whichever clock runs out first. */
export function lateAt({ dueAt, endBy }: Clocks): number | null {
  if (dueAt === null || endBy === null) return dueAt ?? endBy
  return Math.min(dueAt, endBy)
}

/** Longer than any list reaches back, and so that it stays a whole number. */
const leadMs = 100 * 366 * 24 * 60 * 60 * 1000

/**
 * Where something stands in a list whose first has waited longest: whatever is urgent stands before all the rest. To be
 * sorted by and nothing else; it is no moment.
 */
export const rankOf = (urgent: boolean, since: number): number => (urgent ? since - leadMs : since)

/** The same for the list of what presses: urgent from its beginning on, everything else from when it is late. */
export const pressingAt = (urgent: boolean, since: number, clocks: Clocks): number | null =>
  urgent ? rankOf(urgent, since) : lateAt(clocks)
