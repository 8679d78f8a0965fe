import { dayMs, minuteMs, startOfDay } from '../kernel/time'
import { weekdayOf } from '../kernel/workdays'

/** The shop is open every week at this time. */
export interface OpenTime {
  /** Monday is 1, Sunday is 7 */
  weekday: number
  /** minutes since midnight in Shanghai: from ≤ open < until */
  from: number
  until: number
}

/** A time at which it is open, from and until. Epoch ms. */
export interface Opening {
  from: number
  until: number
}

const week = [0, 1, 2, 3, 4, 5, 6, 7]

/**
 * The time at which the shop is open now, or else the next one; null when the community has written none down, and
 * nothing is checked.
 */
export function openingAt(times: readonly OpenTime[], at: number): Opening | null {
  const openings = week.flatMap((days) => openingsOfDay(times, startOfDay(at) + days * dayMs))
  return openings.filter(({ until }) => until > at).sort((a, b) => a.from - b.from)[0] ?? null
}

function openingsOfDay(times: readonly OpenTime[], day: number): Opening[] {
  return times
    .filter(({ weekday }) => weekday === weekdayOf(day))
    .map(({ from, until }) => ({ from: day + from * minuteMs, until: day + until * minuteMs }))
}

/** When it opens next; null while it is open, and where no times are known. Epoch ms. */
export function opensAt(times: readonly OpenTime[], at: number): number | null {
  const opening = openingAt(times, at)
  return opening === null || opening.from <= at ? null : opening.from
}

/**
 * Until when the shelf keeps something: so many days, and longer where the shop does not open in them: nobody's things go
 * back before there was a time to come. Epoch ms.
 */
export function keptUntil(times: readonly OpenTime[], at: number, days: number): number {
  const kept = at + days * dayMs
  return Math.max(kept, openingAt(times, at)?.until ?? kept)
}

/** Times that are none, or two that are one and the same moment. */
export function timesWrong(times: readonly OpenTime[]): boolean {
  return times.some(
    (one, place) =>
      one.from >= one.until ||
      times.some(
        (other, elsewhere) =>
          elsewhere !== place &&
          other.weekday === one.weekday &&
          other.from < one.until &&
          one.from < other.until,
      ),
  )
}

/** From Monday on. */
export const weekdayNames: readonly string[] = ['周一', '周二', '周三', '周四', '周五', '周六', '周日']

/** 周三 9:00–11:30 */
export const sayOpenTime = ({ weekday, from, until }: OpenTime): string =>
  `${weekdayNames[weekday - 1] ?? ''} ${clock(from)}–${clock(until)}`

const clock = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`

/** In the order of the week. */
export const inWeek = (times: readonly OpenTime[]): OpenTime[] =>
  [...times].sort((a, b) => a.weekday - b.weekday || a.from - b.from)
