const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS
/** The community lives at UTC+8, wherever this machine stands. */
const ZONE_MS = 8 * 60 * MINUTE_MS

/** When something of the demo's past happened, counted back from the moment of seeding. */
export type Moment =
  { readonly daysAgo: number; readonly time: `${number}:${number}` } | { readonly minutesAgo: number }

/** Epoch ms of a moment, in the community's own time of day. */
export function momentAt(moment: Moment, now: number): number {
  if ('minutesAgo' in moment) return now - moment.minutesAgo * MINUTE_MS
  const today = Math.floor((now + ZONE_MS) / DAY_MS) * DAY_MS - ZONE_MS
  const [hours = 0, minutes = 0] = moment.time.split(':').map(Number)
  return today - moment.daysAgo * DAY_MS + (hours * 60 + minutes) * MINUTE_MS
}

export const minutes = (count: number): number => count * MINUTE_MS
export const days = (count: number): number => count * DAY_MS
