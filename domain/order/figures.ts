import { compareIds } from '../kernel/compare'
import { monthOf } from '../kernel/time'
import { crewOf, isPromised } from './crew'
import { orderLine } from './line'
import { isUnmended } from './phases'
import type { OrderKind, OrderState } from './types'

export interface MonthFigures {
  /** `2026-11` */
  month: string
  reported: number
  /** of those reported in it, mended by now */
  done: number
}

export interface VolunteerFigures {
  memberId: string
  name: string
  orders: number
  /** scored, paid or not */
  points: number
}

/** What a time's orders came to (S5). Times in ms; a median is null when there is nothing to take it of. */
export interface OrderFigures {
  reported: number
  done: number
  /** still owed to somebody; overdue are among them */
  underWay: number
  overdue: number
  /** from the board to the first pair of hands that came */
  claimMs: number | null
  /** from the report to the end of the work, whoever did it */
  doneMs: number | null
  /** promised visits: begun in time, begun late, and those whose hour is over with nobody there */
  visits: { kept: number; late: number; missed: number }
  months: readonly MonthFigures[]
  kinds: readonly { kind: OrderKind; orders: number }[]
  buildings: readonly { building: string; orders: number }[]
  volunteers: readonly VolunteerFigures[]
}

const buildingsMax = 10
const volunteersMax = 10

/**
 * Counts orders as they stand at `now`; `months` names those that get a column, in order. What is not finished counts
 * where it hurts: an order whose hour has passed is missed, not left out until somebody comes.
 */
export function orderFigures(
  orders: readonly OrderState[],
  months: readonly string[],
  now: number,
): OrderFigures {
  const lines = orders.map((state) => orderLine(state, now))
  return {
    reported: orders.length,
    done: orders.filter(isDone).length,
    underWay: orders.filter(({ status }) => isUnmended(status)).length,
    overdue: lines.filter(({ overdue }) => overdue).length,
    claimMs: median(orders.flatMap(claimOf)),
    doneMs: median(orders.flatMap((state) => (isDone(state) ? [state.finishedAt - state.reportedAt] : []))),
    visits: visitsOf(orders, now),
    months: months.map((month) => {
      const ofMonth = orders.filter(({ reportedAt }) => monthOf(reportedAt) === month)
      return { month, reported: ofMonth.length, done: ofMonth.filter(isDone).length }
    }),
    kinds: tally(orders.map(({ kind }) => kind)).map(([kind, count]) => ({ kind, orders: count })),
    buildings: tally(orders.map(({ place }) => place.building))
      .slice(0, buildingsMax)
      .map(([building, count]) => ({ building, orders: count })),
    volunteers: volunteersOf(orders),
  }
}

type Done = Extract<OrderState, { finishedAt: number }>
const isDone = (state: OrderState): state is Done => 'finishedAt' in state

function claimOf(state: OrderState): number[] {
  const publishedAt = isDone(state) ? state.visit?.publishedAt : 'publishedAt' in state && state.publishedAt
  const first = Math.min(...crewOf(state).map(({ takenAt }) => takenAt))
  return typeof publishedAt === 'number' && Number.isFinite(first) ? [first - publishedAt] : []
}

function visitsOf(orders: readonly OrderState[], now: number): OrderFigures['visits'] {
  const begun = orders.flatMap((state) => {
    if (state.status === 'working') return [state.startedAt <= state.promisedAt]
    return isDone(state) && state.visit ? [state.visit.startedAt <= state.visit.promisedAt] : []
  })
  const kept = begun.filter(Boolean).length
  const missed = orders.filter((state) => isPromised(state) && state.promisedAt < now).length
  return { kept, late: begun.length - kept, missed }
}

function volunteersOf(orders: readonly OrderState[]): VolunteerFigures[] {
  const found = new Map<string, VolunteerFigures>()
  for (const state of orders.filter(isDone)) {
    const points = 'score' in state ? state.score.points : 0
    for (const { memberId, name } of state.crew) {
      const before = found.get(memberId) ?? { memberId, name, orders: 0, points: 0 }
      found.set(memberId, { ...before, orders: before.orders + 1, points: before.points + points })
    }
  }
  return [...found.values()]
    .sort((a, b) => b.orders - a.orders || b.points - a.points || compareIds(a.memberId, b.memberId))
    .slice(0, volunteersMax)
}

/** Each value with how often it comes, the most frequent first; of equals, the one met first. */
function tally<Value>(values: readonly Value[]): [Value, number][] {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)
}

/** The middle of them; of two middles the earlier, so that it is one that happened. */
function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null
}
