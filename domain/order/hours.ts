import { dayMs, hourMs, startOfDay } from '../kernel/time'
import type { OrderState } from './states'
import type { Span } from './types'

/** Default: who knows what they do in a fortnight. */
const aheadDays = 14
/** Default: morning, afternoon and evening, while one may ring at a door (domain/kernel/time.ts). */
const parts = [
  [8, 12],
  [12, 18],
  [18, 20],
] as const

/** Whether these can be hours at which somebody is at home: they lie ahead, and not too far. */
export const areHours = (spans: readonly Span[], at: number): boolean =>
  spans.every(({ from, until }) => from < until && until > at && until <= at + aheadDays * dayMs)

/** Mornings, afternoons and evenings of so many days from today on, those that are over left out. */
export function partsOfDays(at: number, days: number): Span[] {
  const today = startOfDay(at)
  return Array.from({ length: days }, (_, day) => today + day * dayMs)
    .flatMap((day) =>
      parts.map(([from, until]) => ({ from: day + from * hourMs, until: day + until * hourMs })),
    )
    .filter(({ until }) => until > at + hourMs)
}

/** What is left of the hours the resident named; none when all are over, and then any hour is as good (R10). */
export const hoursLeft = (free: readonly Span[] | undefined, at: number): Span[] =>
  (free ?? []).filter(({ until }) => until > at).sort((one, other) => one.from - other.from)

/** Whether somebody is at home then: a promise says by when they come, so the end of a span is within it. */
export function suits(free: readonly Span[] | undefined, promisedAt: number, at: number): boolean {
  const left = hoursLeft(free, at)
  return left.length === 0 || left.some(({ from, until }) => from < promisedAt && promisedAt <= until)
}

/** The moment of the rule, moved to where somebody is at home: rather sooner than later, epoch ms. */
export function movedInto({ freeHours }: OrderState, promisedAt: number, at: number): number {
  if (suits(freeHours, promisedAt, at)) return promisedAt
  const left = hoursLeft(freeHours, at)
  const sooner = left.filter(({ until }) => until <= promisedAt).map(({ until }) => until)
  return sooner.length > 0 ? Math.max(...sooner) : (left[0]?.until ?? promisedAt)
}

/** Full hours of so many days at which a visit may be promised: the end of each, epoch ms. */
export function hoursToChoose(free: readonly Span[] | undefined, at: number, days: number): number[] {
  const today = startOfDay(at)
  const [first] = parts[0]
  const last = parts[2][1]
  return Array.from({ length: days }, (_, day) => today + day * dayMs).flatMap((day) =>
    Array.from({ length: last - first }, (_, hour) => day + (first + hour + 1) * hourMs).filter(
      (end) => end > at && suits(free, end, at),
    ),
  )
}
