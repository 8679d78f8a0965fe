import { dayMs, monthOf, startOfDay, startOfMonth, yearOf } from '../kernel/time'
import type { Expiring, Wallet } from './types'

/** Field note: some communities clear once a year, some never. Whoever does tells it a month before (P3). */
const warnedMs = 30 * dayMs
/** What came in within the last year stays: whoever began in May loses nothing in June. */
const keptMs = 365 * dayMs
const monthsOfYear = 12

/**
 * When points are cleared next: the first midnight after the end of this month, epoch ms.
 * @param clearMonth of the community, 1 to 12
 * @param after strictly later than this
 */
export function nextClearing(clearMonth: number, after: number): number {
  const year = yearOf(after)
  const candidates = [year - 1, year, year + 1].map((each) => endOfMonth(each, clearMonth))
  return candidates.find((end) => end > after) ?? endOfMonth(year + 1, clearMonth)
}

const endOfMonth = (year: number, month: number): number => {
  const next = month % monthsOfYear
  const yearOfNext = month === monthsOfYear ? year + 1 : year
  return startOfMonth(Date.UTC(yearOfNext, next, 2))
}

export type ClearingStep =
  | { do: 'nothing' }
  /** tell them what will be cleared, and when */
  | { do: 'warn'; at: number }
  /** its day has come */
  | { do: 'clear'; expiring: Expiring }
  /** the community clears no more, or nothing is left to tell */
  | { do: 'forget' }

/**
 * What a night does to one wallet. Nobody loses what they were not told of a month before, however late the clock or the
 * community was: then the day itself moves.
 */
export function clearingStep(
  { available, expiring }: Pick<Wallet, 'available' | 'expiring'>,
  clearMonth: number,
  now: number,
): ClearingStep {
  if (clearMonth === 0) return expiring === undefined ? { do: 'nothing' } : { do: 'forget' }
  if (expiring !== undefined && expiring.at <= now) return { do: 'clear', expiring }
  const next = nextClearing(clearMonth, now)
  if (now < next - warnedMs || available === 0) return { do: 'nothing' }
  if (expiring !== undefined && expiring.at >= next) return { do: 'nothing' }
  // Told by day, so the month counts from the day that begins.
  return { do: 'warn', at: Math.max(next, startOfDay(now) + warnedMs + dayMs) }
}

/** A night has something to do for somebody: the month before, and as long as somebody who was told still waits. */
export const isClearing = (clearMonth: number, told: boolean, now: number): boolean =>
  told || (clearMonth > 0 && now >= nextClearing(clearMonth, now) - warnedMs)

/** From when on what came in stays. */
export const keptSince = ({ at }: Pick<Expiring, 'at'>): number => at - keptMs

/**
 * What of a wallet is older than a year. The oldest is spent first, so what came in within the year is what is left last;
 * what is held for a redemption is left alone.
 * @param gained what came into the wallet since `keptSince`
 */
export const oldPoints = ({ available, held }: Pick<Wallet, 'available' | 'held'>, gained: number): number =>
  Math.max(0, Math.min(available, available + held - gained))

/** Once a month of the calendar, on this day or, when the clock was late, after it. @param day 0: by hand only */
export function isSettlementDay(day: number, settledMonth: string | undefined, now: number): boolean {
  if (day === 0 || settledMonth === monthOf(now)) return false
  return now >= startOfMonth(now) + (day - 1) * dayMs
}
