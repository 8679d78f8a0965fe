import type { Cell } from '../kernel/cell'
import { dayMs, startOfDay } from '../kernel/time'
import { plain, withDigits } from '../kernel/writing'
import type { RowNote } from './types'

/** What stands around a cell: the year (and month) that a title or the sheet's name says. */
export interface DayContext {
  year?: number | undefined
  month?: number | undefined
}

export interface DayRead {
  /** midnight in Shanghai, epoch ms */
  day: number | null
  note?: Extract<RowNote, 'dayUnread' | 'dayYear' | 'dayUnclear' | 'dayOfMonth'>
}

const unread: DayRead = { day: null, note: 'dayUnread' }

/** Days that a spreadsheet counted as numbers lie between these: 1995 and 2099. */
const serials = [34_700, 73_050] as const
/** Its day 0, by which 1 March 1900 and all that follow are right. */
const serialZero = Date.UTC(1899, 11, 30)

/** A day as people and spreadsheets write it: 2024-1-15, 2024年1月15日, 24.1.15, 1.15, 1月15日, 20240115, 45306. */
export function readDay(cell: Cell, context: DayContext): DayRead {
  if (cell === null) return unread
  if (typeof cell === 'object') return { day: startOfDay(cell.day) }
  return typeof cell === 'number' ? dayOfNumber(cell, context) : dayOfWords(cell, context)
}

function dayOfNumber(number: number, context: DayContext): DayRead {
  if (number >= serials[0] && number <= serials[1]) {
    return { day: startOfDay(serialZero + Math.floor(number) * dayMs) }
  }
  if (Number.isInteger(number)) return dayOfWords(String(number), context)
  // 1.15 typed as a number; 1.1 may have been 1.10.
  const written = String(number)
  if (/^\d{1,2}\.[123]$/.test(written)) return { day: null, note: 'dayUnclear' }
  return /^\d{1,2}\.\d{1,2}$/.test(written) ? dayOfWords(written, context) : unread
}

const separator = '[-./年月]'
const tail =
  '(?:日|号)?(?:[(（]?(?:周|星期|礼拜)[一二三四五六日天1-7][)）]?)?(?:[上下]午|早上|中午|晚上)?(?:T?\\d{1,2}[:：点时].*)?$'
const whole = new RegExp(`^(\\d{4}|\\d{2})${separator}(\\d{1,2})${separator}(\\d{1,2})${tail}`)
const short = new RegExp(`^(\\d{1,2})[-./月](\\d{1,2})${tail}`)
const month = /^(\d{4})[-./年](\d{1,2})月?(?:份)?$/
const monthAlone = /^(\d{1,2})月份?$/
const run = /^(\d{4})(\d{2})(\d{2})$/
const dayAlone = /^(\d{1,2})(?:日|号)$/

function dayOfWords(text: string, context: DayContext): DayRead {
  const words = withDigits(plain(text)).replace(/\s/g, '').replace(/[。]$/, '')
  const [, y, m, d] = whole.exec(words) ?? run.exec(words) ?? []
  if (y !== undefined) return dated(y.length === 2 ? 2000 + Number(y) : Number(y), Number(m), Number(d))
  const [, ym, mm] = month.exec(words) ?? []
  if (ym !== undefined) return { ...dated(Number(ym), Number(mm), 1), ...ofMonth(Number(mm)) }
  const [, shortMonth, shortDay] = short.exec(words) ?? []
  if (shortMonth !== undefined) return inYear(context.year, Number(shortMonth), Number(shortDay))
  const [, alone] = monthAlone.exec(words) ?? []
  if (alone !== undefined) {
    const read = inYear(context.year, Number(alone), 1)
    return read.day === null ? read : { ...read, ...ofMonth(Number(alone)) }
  }
  const [, day] = dayAlone.exec(words) ?? []
  if (day !== undefined && context.month !== undefined)
    return inYear(context.year, context.month, Number(day))
  return unread
}

const ofMonth = (written: number): Pick<DayRead, 'note'> =>
  written >= 1 && written <= 12 ? { note: 'dayOfMonth' } : {}

/** A day without its year is never given one: somebody is asked. */
function inYear(year: number | undefined, written: number, day: number): DayRead {
  if (year !== undefined) return dated(year, written, day)
  return dated(2000, written, day).day === null ? unread : { day: null, note: 'dayYear' }
}

/** Days that the calendar does not have are not moved to others. */
function dated(year: number, written: number, day: number): DayRead {
  const moment = new Date(Date.UTC(year, written - 1, day))
  const real = moment.getUTCMonth() === written - 1 && moment.getUTCDate() === day
  return real && year >= 1980 && year < 2100 ? { day: startOfDay(moment.getTime()) } : unread
}

/** The year, and the month, that a title, a sheet or a file names: 2024年1月, 2023年度. */
export function contextOf(text: string): DayContext {
  const words = withDigits(plain(text)).replace(/\s/g, '')
  const [, year] = /(?:^|\D)((?:19|20)\d{2})(?:年|[-.]|$|\D)/.exec(words) ?? []
  const [, written] = /(?:^|\D)(\d{1,2})月/.exec(words) ?? []
  return {
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(written === undefined || Number(written) > 12 ? {} : { month: Number(written) }),
  }
}
