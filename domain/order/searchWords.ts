import { placeKey } from '../kernel/home'
import { normalName } from '../kernel/name'
import { normalPhone } from '../kernel/phone'
import { dayMs, isoDayOf } from '../kernel/time'
import { plain } from '../kernel/writing'
import { buildingKey, dayKey, doorKey, placeText, unitKey, wantedOf } from './searchKeys'

/** More than anybody types, and fewer than would be slow. */
const wordsMax = 8
const keysMax = 24
/** Of no order: what is asked for in signs alone is nowhere. */
const nowhere = '?'

/**
 * What an order must have to be found by these words, the rarest first, so that the index is asked for that one. All of
 * the words must be there, in any spelling that the desk would use. Empty when nothing was typed.
 * @param at the moment, for 昨天
 */
export function searchWords(words: string, at: number): string[] {
  const typed = words
    .replace(spoken, together)
    .split(/[\s,，、;；]+/u)
    .filter((word) => word !== '')
  if (typed.length === 0) return []
  const keys = typed.slice(0, wordsMax).flatMap((word) => {
    const found = keysOfWord(word, at)
    return found.length === 0 ? [nowhere] : found
  })
  return [...new Set(keys)].sort((a, b) => rarity(b) - rarity(a) || (a < b ? -1 : 1)).slice(0, keysMax)
}

/** 139 0000 0001, (0532) 8555 0101: one number, although it is written with spaces. */
const spoken = /[\d+(（０-９＋][\d+()（）０-９\s-]{5,}[\d０-９]/g
const together = (written: string): string =>
  normalPhone(written) === null ? written : written.replace(/\s/g, '')

function keysOfWord(word: string, at: number): string[] {
  return dayOf(word, at) ?? numberOf(word) ?? phoneOf(word) ?? doorOf(word) ?? wantedOf(normalName(word))
}

/** How few orders are likely to have it: a whole telephone has one, a building or a month has many. */
function rarity(key: string): number {
  if (key === nowhere) return 100
  if (key.startsWith('d:')) return key.length > 9 ? 3 : 1
  if (key.startsWith('b:') || key.startsWith('u:')) return 1
  if (/\p{Script=Han}/u.test(key)) return Array.from(key).length * 2
  return key.length
}

// a map: whatever people type is looked for in it, also what every object has
const near = new Map([
  ['今天', 0],
  ['昨天', 1],
  ['前天', 2],
  ['大前天', 3],
])

/** 昨天, 3月5日, 2026-03, 2026年, 20260305, 1.15: a day, a month or a year. Other figures may be anything. */
function dayOf(word: string, at: number): string[] | null {
  const ago = near.get(word)
  if (ago !== undefined) return [dayKey(isoDayOf(at - ago * dayMs))]
  if (/^(?:本月|这个月)$/.test(word)) return [dayKey(isoDayOf(at).slice(0, 7))]
  if (/^上个?月$/.test(word)) {
    const first = Date.parse(`${isoDayOf(at).slice(0, 7)}-01T00:00:00+08:00`)
    return [dayKey(isoDayOf(first - dayMs).slice(0, 7))]
  }
  if (/^(?:今年|去年)$/.test(word))
    return [dayKey(String(Number(isoDayOf(at).slice(0, 4)) - (word === '去年' ? 1 : 0)))]
  const text = word.normalize('NFKC')
  const whole =
    /^((?:19|20)\d\d)(?:[-/.年](\d{1,2}))(?:[-/.月](\d{1,2})?[日号]?)?$/.exec(text) ??
    /^(20\d\d)(\d\d)(\d\d)$/.exec(text)
  if (whole) return dateKeys(whole[1], whole[2], whole[3])
  const year = /^((?:19|20)\d\d)年$/.exec(text)
  if (year) return [dayKey(year[1] ?? '')]
  const day = /^(\d{1,2})(?:月|[/.](?=\d))(?:(\d{1,2})[日号]?)?$/.exec(text)
  return day ? dateKeys(undefined, day[1], day[2]) : null
}

/** null when the calendar has no such day: then it was meant as something else. */
function dateKeys(year: string | undefined, month = '', day: string | undefined): string[] | null {
  const [m, d] = [Number(month), day === undefined ? 1 : Number(day)]
  if (m < 1 || m > 12 || d < 1 || d > 31) return null
  const two = (part: number) => String(part).padStart(2, '0')
  const start = year === undefined ? '' : `${year}-`
  if (day !== undefined) return [dayKey(`${start}${two(m)}-${two(d)}`)]
  return [dayKey(year === undefined ? `${two(m)}-` : `${start}${two(m)}`)]
}

/** 261121-03, 1121-03 */
function numberOf(word: string): string[] | null {
  const found = /^(\d{4}(?=-\d{1,3}$)|\d{6})-(\d{1,4})$/.exec(plain(word))
  return found ? [`${found[1] ?? ''}${found[2] ?? ''}`] : null
}

/** A whole number in any writing, or the beginning of one. */
function phoneOf(word: string): string[] | null {
  const whole = normalPhone(word)
  if (whole !== null) return [whole.split('转')[0] ?? whole]
  const begun = /^(?:\+?86)?(1[3-9]\d|0\d{2,3})[-\s()（）.·]+([-\s()（）.·\d]+)$/.exec(plain(word))
  return begun ? [`${begun[1] ?? ''}${begun[2] ?? ''}`.replace(/\D/g, '').slice(0, 12)] : null
}

const part = '[0-9a-z东西南北中甲乙丙丁]+'
const building = new RegExp(`^(.*?${part})(?:号楼|栋楼|#楼|楼栋|号院|栋|幢|座|楼|#)(.*)$`)
const unit = new RegExp(`^(${part})单元(.*)$`)
const room = /^([0-9a-z][0-9a-z-]*)(?:号房|室|户|号|房)?$/

/** 2号楼, 2-2-1401, 二号楼2单元, 1401室; what is said after it are words. */
function doorOf(word: string): string[] | null {
  const text = placeText(word)
  if (/^(?:\d{1,4}[a-z]?|[a-z])(?:-(?:\d{1,5}[a-z]?|[a-z])){1,2}$/.test(text))
    return [doorKey(text.split('-').map(placeKey))]
  const [, house = null, rest = text] = building.exec(text) ?? []
  const [, stairs = null, last = rest] = unit.exec(rest) ?? []
  const [, door = null] = room.exec(last) ?? []
  if (house === null && stairs === null) return door !== null && door !== last ? [placeKey(last)] : null
  const parts = [house, stairs, door].flatMap((each) => (each === null ? [] : [placeKey(each)]))
  const more = door === null ? wantedOf(last) : []
  if (house === null) return [unitKey(parts[0] ?? ''), ...parts.slice(1), ...more]
  return [...(parts.length === 1 ? [buildingKey(parts[0] ?? '')] : [doorKey(parts)]), ...more]
}
