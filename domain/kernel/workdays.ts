import { dayMs, deadlineByDay, startOfDay } from './time'

/** How many days a week somebody is there: 5 is Monday to Friday, 6 to Saturday, 7 every day. Holidays are not known. */
export type Workdays = number
export const everyDay: Workdays = 7

/** Monday is 1, Sunday is 7, in Shanghai. */
export function weekdayOf(ms: number): number {
  // 1 January 1970 was a Thursday.
  const days = Math.round((startOfDay(ms) - startOfDay(0)) / dayMs)
  return ((((days + 3) % 7) + 7) % 7) + 1
}

const isRest = (ms: number, workdays: Workdays): boolean => weekdayOf(ms) > workdays

const nextDay = (ms: number): number => startOfDay(ms) + dayMs

/** Days of rest count for nothing, and nothing ends on one: it is put off to noon of the next working day. */
export function workDeadline(from: number, forMs: number, workdays: Workdays): number {
  let at = from
  let left = forMs
  while (isRest(at, workdays) || left > nextDay(at) - at) {
    if (!isRest(at, workdays)) left -= nextDay(at) - at
    at = nextDay(at)
  }
  let deadline = deadlineByDay(at + left)
  while (isRest(deadline, workdays)) deadline = deadlineByDay(nextDay(deadline))
  return deadline
}
