/**
 * Calendar of Asia/Shanghai without a library: China has kept UTC+8 without summer time since 1992,
 * and every community of the product lives there.
 */
export const minuteMs = 60_000
export const hourMs = 60 * minuteMs
export const dayMs = 24 * hourMs
const offsetMs = 8 * hourMs

/** `2026-11` */
export function monthOf(ms: number): string {
  return local(ms).slice(0, 7)
}

/** `20261121`: the day as order numbers spell it. */
export function dayOf(ms: number): string {
  return local(ms).slice(0, 10).replace(/-/g, '')
}

/** `2026-11-21`: the day in tables. */
export const isoDayOf = (ms: number): string => local(ms).slice(0, 10)

/** `2026年11月21日 15:00`: as a subscribe message of WeChat wants its `time` fields. */
export function timeWords(ms: number): string {
  const [date = '', time = ''] = local(ms).split('T')
  const [year = '', month, day] = date.split('-')
  return `${year}年${Number(month)}月${Number(day)}日 ${time.slice(0, 5)}`
}

/** Midnight in Shanghai that began the day of `ms`, in epoch ms. */
export function startOfDay(ms: number): number {
  return Math.floor((ms + offsetMs) / dayMs) * dayMs - offsetMs
}

/** Midnight in Shanghai that began the month of `ms`, in epoch ms. */
export function startOfMonth(ms: number): number {
  return Date.parse(`${monthOf(ms)}-01T00:00:00.000Z`) - offsetMs
}

/** Default: before 8 and after 20 nobody rings at a door, and no telephone should buzz. */
const dayFrom = 8
const dayUntil = 20
const noon = 12

/** Hours since midnight in Shanghai, 0 ≤ hours < 24. */
const clockOf = (ms: number): number => (ms - startOfDay(ms)) / hourMs

/**
 * A deadline ends between noon and 20:00: one that would end in the night or the morning ends at the next noon. Default:
 * nobody mends a door at three, and before noon there is a morning to act in. Never sooner than `ms`, so nobody gets less
 * time than the rule gives them, and whoever began later is never due earlier.
 */
export function deadlineByDay(ms: number): number {
  const clock = clockOf(ms)
  if (clock >= noon && clock <= dayUntil) return ms
  return startOfDay(ms) + (clock < noon ? 0 : dayMs) + noon * hourMs
}

/** A reminder that would come in the night comes the evening before, at 20:00: never later than `ms`. */
export function reminderByDay(ms: number): number {
  const clock = clockOf(ms)
  if (clock >= dayFrom && clock <= dayUntil) return ms
  return startOfDay(ms) - (clock < dayFrom ? dayMs : 0) + dayUntil * hourMs
}

/** The year in Shanghai: 2026. */
export const yearOf = (ms: number): number => Number(local(ms).slice(0, 4))

/** Midnight in Shanghai that began this year, in epoch ms. */
export const startOfYear = (year: number): number => Date.UTC(year, 0) - offsetMs

/** The first moments of the last `count` months in Shanghai, the month of `ms` among them, the earliest first. */
export function monthsBack(ms: number, count: number): number[] {
  const starts = [startOfMonth(ms)]
  while (starts.length < count) starts.unshift(startOfMonth((starts[0] ?? ms) - 1))
  return starts
}

function local(ms: number): string {
  return new Date(ms + offsetMs).toISOString()
}
