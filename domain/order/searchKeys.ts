import { placeKey, type Home } from '../kernel/home'
import { initialsOf } from '../kernel/initials'
import { nameParts, normalName } from '../kernel/name'
import { isoDayOf } from '../kernel/time'
import { withDigits, plain } from '../kernel/writing'
import { callOwed } from './calls'
import { crewOf } from './crew'
import type { OrderState } from './states'
import type { OrderKind, OrderStatus } from './types'

/** Longer runs of letters and figures are found by as much of their beginning. */
const beginningMax = 12

const beginnings = (word: string, least = 1): string[] => {
  const letters = Array.from(word).slice(0, beginningMax)
  return letters.flatMap((_, place) => (place + 1 < least ? [] : [letters.slice(0, place + 1).join('')]))
}

const runs = /[\p{Script=Han}〇]+|[\p{L}\p{N}]+/gu
const isHan = (run: string): boolean => /^[\p{Script=Han}〇]/u.test(run)
/** Chinese and other writing apart, in the one form in which they are compared. */
export const runsOf = (words: string): string[] =>
  words
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Mn}]/gu, '')
    .toLowerCase()
    .match(runs)
    ?.flatMap((run) => run.match(/[\p{Script=Han}〇]+|[^\p{Script=Han}〇]+/gu) ?? []) ?? []

const pairsOf = (run: string): string[] => {
  const letters = Array.from(run)
  return letters.slice(1).map((letter, place) => `${letters[place] ?? ''}${letter}`)
}

/** What must be there where these words are: each pair of neighbours, a single character, a whole run of letters. */
export const wantedOf = (words: string): string[] =>
  runsOf(words).flatMap((run) => {
    if (!isHan(run)) return [Array.from(run).slice(0, beginningMax).join('')]
    return Array.from(run).length === 1 ? [run] : pairsOf(run)
  })

const keysOfWords = (words: string): string[] =>
  runsOf(words).flatMap((run) => (isHan(run) ? [...Array.from(run), ...pairsOf(run)] : beginnings(run)))

function keysOfName(name: string): string[] {
  const initials = initialsOf(nameParts(name).join(''))
  const within = Array.from(initials, (_, from) =>
    beginnings(initials.slice(from), from === 0 ? 1 : 2),
  ).flat()
  return [...keysOfWords(normalName(name)), ...within]
}

/** In full and as it is begun, without the area, and by its last four figures. */
function keysOfPhone(phone: string): string[] {
  const [digits = ''] = phone.replace(/[^\d转]/g, '').split('转')
  if (digits === '') return []
  const area = /^0(?:10|2\d)/.test(digits) ? 3 : 4
  const local = digits.startsWith('0') ? beginnings(digits.slice(area), 3) : []
  return [...beginnings(digits, 3), ...local, digits.slice(-4)]
}

/** 261121-03: with and without its year. */
function keysOfNumber(no: string): string[] {
  const digits = no.replace(/\D/g, '')
  return [...beginnings(digits, 4), ...beginnings(digits.slice(2), 4)]
}

/** Building and unit for themselves, and every way of saying the door in one word. */
function keysOfPlace({ building, unit, room }: Home): string[] {
  const [u, r] = [placeKey(unit), placeKey(room)]
  const whole = placeKey(building)
  // 花园里3 is asked for as 3号楼 too.
  const buildings = [...new Set([whole, /[0-9a-z|]+$/.exec(whole)?.[0] ?? whole])]
  const rooms = [...new Set([r, ...beginnings(r, 2)])].filter((part) => part !== '')
  const doors = buildings.flatMap((b) => [
    buildingKey(b),
    ...(u === '' ? [] : [doorKey([b, u])]),
    ...rooms.flatMap((part) => [doorKey([b, part]), ...(u === '' ? [] : [doorKey([b, u, part])])]),
  ])
  return [...doors, ...(u === '' ? [] : [unitKey(u)]), ...rooms, ...keysOfWords(`${building} ${room}`)]
}

export const buildingKey = (building: string): string => `b:${building}`
export const unitKey = (unit: string): string => `u:${unit}`
export const doorKey = (parts: readonly string[]): string => `p:${parts.join('|')}`

/** By the day, the month, the year, and the same day of any year. */
function keysOfDay(at: number): string[] {
  const day = isoDayOf(at)
  return [day, day.slice(0, 7), day.slice(0, 4), day.slice(5), `${day.slice(5, 7)}-`].map(dayKey)
}
export const dayKey = (day: string): string => `d:${day}`

/** For filters that stand beside the words. */
export const statusKey = (status: OrderStatus): string => `=${status}`
/** What owes a call back: one look-up finds the whole queue, however old the register is (R2). */
export const callKey = '=call'
export const kindKey = (kind: OrderKind): string => `=${kind}`

/**
 * By what an order is found (S1): number, people by name and initials, telephone, door, words, days, status and kind, each
 * in its one spelling. They tell as much as the order does: they never leave the server, and are made anew from whatever
 * is left of it when somebody is forgotten.
 */
export function searchKeysOf(state: OrderState): string[] {
  const words = [
    ...[state.text, state.summary],
    'result' in state ? state.result.note : '',
    'reason' in state ? state.reason : '',
    'handOver' in state ? state.handOver.toName : '',
  ]
  const days = [state.reportedAt, ...('finishedAt' in state ? [state.finishedAt] : [])]
  const { toldBy } = state.reporter
  const people = [state.reporter.name, toldBy?.name ?? '', ...crewOf(state).map(({ name }) => name)]
  const keys = [
    ...keysOfNumber(state.no),
    ...people.flatMap(keysOfName),
    ...keysOfPhone(state.reporter.phone),
    ...keysOfPhone(toldBy?.phone ?? ''),
    ...keysOfPlace(state.place),
    ...words.flatMap(keysOfWords),
    ...days.flatMap(keysOfDay),
    ...[statusKey(state.status), kindKey(state.kind)],
    ...(callOwed(state) === null ? [] : [callKey]),
  ]
  return [...new Set(keys)].filter((key) => key !== '').sort()
}

/** One spelling of a place inside a longer text, for `searchWords`. */
export const placeText = (word: string): string => withDigits(plain(word)).replace(/\s/g, '').toLowerCase()
