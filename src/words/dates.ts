import dayjs, { type Dayjs } from 'dayjs'
import utc from 'dayjs/plugin/utc'
import { now } from '../platform/clock'

dayjs.extend(utc)

/** minutes before UTC: China keeps one clock all year (domain/kernel/time.ts) */
const zone = 8 * 60

/** A moment on the community's clock, also for a daughter abroad: 明天上午 is the morning over there. */
const local = (at: number): Dayjs => dayjs.utc(at).utcOffset(zone)

const days = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const
const weekdayOf = (day: Dayjs): string => days[day.day()]

// Monday first, as weeks are counted here.
const weekStart = (day: Dayjs): Dayjs => day.startOf('day').subtract((day.day() + 6) % 7, 'day')

/** 今天, 昨天, 明天, 周三, 下周一, 3月8日, 2025年3月8日: the day as people say it. */
export function sayDay(at: number, nowMs = now()): string {
  const day = local(at)
  const today = local(nowMs)
  const apart = day.startOf('day').diff(today.startOf('day'), 'day')
  const near: Record<number, string> = { [-2]: '前天', [-1]: '昨天', 0: '今天', 1: '明天', 2: '后天' }
  const word = near[apart]
  if (word !== undefined) return word
  const weeks = weekStart(day).diff(weekStart(today), 'day') / 7
  if (weeks === 0) return weekdayOf(day)
  if (weeks === 1) return `下${weekdayOf(day)}`
  return day.year() === today.year() ? day.format('M月D日') : day.format('YYYY年M月D日')
}

/** 今天 15:00, 周三 9:30: a moment that matters to the minute. */
export const sayMoment = (at: number, nowMs = now()): string =>
  `${sayDay(at, nowMs)} ${local(at).format('H:mm')}`

/** 18:00: the hour of a moment on the community’s clock. */
export const hourOf = (at: number): string => local(at).format('H:mm')

/** 明天上午, 周三晚上: a promise, which nobody keeps to the minute. */
export const sayPart = (at: number, nowMs = now()): string => sayDay(at, nowMs) + partOfDay(local(at).hour())

function partOfDay(hour: number): string {
  if (hour < 6) return '凌晨'
  if (hour < 12) return '上午'
  if (hour < 14) return '中午'
  if (hour < 18) return '下午'
  return '晚上'
}

/** 刚刚, 5 分钟前, 3 小时前, then the day. */
export function sayAgo(at: number, nowMs = now()): string {
  const minutes = Math.floor((nowMs - at) / 60_000)
  if (minutes < 1) return '刚刚'
  if (minutes < 60) return `${minutes} 分钟前`
  if (minutes < 6 * 60) return `${Math.floor(minutes / 60)} 小时前`
  return sayMoment(at, nowMs)
}

/** 20 分钟, 5 小时, 3 天: how long, rounded to what people say. */
export function sayLong(ms: number): string {
  const minutes = Math.max(1, Math.round(ms / 60_000))
  if (minutes < 60) return `${minutes} 分钟`
  const hours = Math.round(minutes / 60)
  return hours < 48 ? `${hours} 小时` : `${Math.round(hours / 24)} 天`
}

/** 2026-11-21: for tables, files and the date wheel; never for residents. */
export const isoDay = (at: number): string => local(at).format('YYYY-MM-DD')

/** 2026年11月24日: on a wall nobody knows what day 后天 was written on. */
export const wallDay = (at: number): string => local(at).format('YYYY年M月D日')

/** 11月24日 8:00: on a wall, too. */
export const wallMoment = (at: number): string => local(at).format('M月D日 H:mm')
