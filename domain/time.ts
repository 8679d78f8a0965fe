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

function local(ms: number): string {
  return new Date(ms + offsetMs).toISOString()
}
