import { compareIds } from '../kernel/compare'
import { monthOf } from '../kernel/time'
import { crewOf, isPromised } from './crew'
import { lateAt } from '../case/clocks'
import { orderClocks } from './due'
import { counts, lapsesOf } from './lapses'
import { isUnmended } from './phases'
import { pointsOf } from './past'
import { releasesOf, visitsOf } from './story'
import type { OrderState } from './states'
import type { OrderKind, Release } from './types'

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

/** What became of the promises to come, each counted once, whoever came after it. */
export interface VisitFigures {
  /** begun in time */
  kept: number
  /** begun late */
  late: number
  /** the hour is over: nobody is there, or they were let go for it */
  missed: number
  /** given back so late that the promise fell; early is blameless and counts nowhere (V5) */
  givenBack: number
}

/** Orders of one kind or building; those still owed to somebody, and the overdue ones, are among them. */
export interface OpenFigures {
  orders: number
  underWay: number
  overdue: number
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
  visits: VisitFigures
  months: readonly MonthFigures[]
  kinds: readonly ({ kind: OrderKind } & OpenFigures)[]
  buildings: readonly ({ building: string } & OpenFigures)[]
  volunteers: readonly VolunteerFigures[]
}

const buildingsMax = 10
const volunteersMax = 10

/**
 * Counts orders as they stand at `now`; `months` names those that get a column, in order. What is not finished counts
 * where it hurts: an order whose hour has passed is missed, not left out until somebody comes, nor forgotten once they do.
 */
export function orderFigures(
  orders: readonly OrderState[],
  months: readonly string[],
  now: number,
): OrderFigures {
  return {
    reported: orders.length,
    done: orders.filter(isDone).length,
    underWay: orders.filter(({ status }) => isUnmended(status)).length,
    overdue: orders.filter((state) => isLate(state, now)).length,
    claimMs: median(orders.flatMap(claimOf)),
    doneMs: median(
      orders.flatMap((state) =>
        isDone(state) && state.status !== 'recorded' ? [state.finishedAt - state.reportedAt] : [],
      ),
    ),
    visits: visitFigures(orders, now),
    months: months.map((month) => {
      const ofMonth = orders.filter(({ reportedAt }) => monthOf(reportedAt) === month)
      return { month, reported: ofMonth.length, done: ofMonth.filter(isDone).length }
    }),
    kinds: tally(orders, ({ kind }) => kind, now).map(([kind, counts]) => ({ kind, ...counts })),
    buildings: tally(orders, ({ place }) => place.building, now)
      .slice(0, buildingsMax)
      .map(([building, counts]) => ({ building, ...counts })),
    volunteers: volunteersOf(orders),
  }
}

/** By either of its clocks. */
const isLate = (state: OrderState, now: number): boolean => now > (lateAt(orderClocks(state)) ?? Infinity)

type Done = Extract<OrderState, { finishedAt: number }>
const isDone = (state: OrderState): state is Done => 'finishedAt' in state

function claimOf(state: OrderState): number[] {
  const publishedAt = isDone(state) ? state.visit?.publishedAt : 'publishedAt' in state && state.publishedAt
  const first = Math.min(...crewOf(state).map(({ takenAt }) => takenAt))
  return typeof publishedAt === 'number' && Number.isFinite(first) ? [first - publishedAt] : []
}

function visitFigures(orders: readonly OrderState[], now: number): VisitFigures {
  const begun = orders.flatMap(visitsBegun)
  const kept = begun.filter((visit) => visit.startedAt <= visit.promisedAt).length
  const waited = orders.filter((state) => isPromised(state) && state.promisedAt < now).length
  const late = orders.flatMap(promisesFallen)
  const givenBack = late.filter(({ cause }) => cause === 'gaveBack').length
  return { kept, late: begun.length - kept, missed: waited + late.length - givenBack, givenBack }
}

/** Promises that fell before anybody began, through somebody's fault; each by the one who was let go last. */
function promisesFallen(state: OrderState): Release[] {
  const lapses = lapsesOf(state)
  const atFault = (release: Release) => lapses.some((lapse) => lapse.at === release.at && counts(lapse))
  return lapses.filter((lapse) => lapse.fell && lapse.startedAt === null && atFault(lapse))
}

interface Begun {
  startedAt: number
  promisedAt: number
}

/** Visits that ended, that the desk broke off, and the one that is going on. */
function visitsBegun(state: OrderState): Begun[] {
  const brokenOff = releasesOf(state).flatMap(({ fell, startedAt, promisedAt }) =>
    fell && startedAt !== null && promisedAt !== null ? [{ startedAt, promisedAt }] : [],
  )
  return [...visitsOf(state), ...brokenOff, ...(state.status === 'working' ? [state] : [])]
}

function volunteersOf(orders: readonly OrderState[]): VolunteerFigures[] {
  const found = new Map<string, VolunteerFigures>()
  for (const state of orders.filter(isDone)) {
    const points = pointsOf(state) ?? 0
    for (const { memberId, name } of state.crew) {
      const before = found.get(memberId) ?? { memberId, name, orders: 0, points: 0 }
      found.set(memberId, { ...before, orders: before.orders + 1, points: before.points + points })
    }
  }
  return [...found.values()]
    .sort((a, b) => b.orders - a.orders || b.points - a.points || compareIds(a.memberId, b.memberId))
    .slice(0, volunteersMax)
}

/** Each value with how its orders stand, the most frequent first; of equals, the one met first. */
function tally<Value>(
  orders: readonly OrderState[],
  valueOf: (state: OrderState) => Value,
  now: number,
): [Value, OpenFigures][] {
  const counts = new Map<Value, OpenFigures>()
  for (const state of orders) {
    const value = valueOf(state)
    const before = counts.get(value) ?? { orders: 0, underWay: 0, overdue: 0 }
    counts.set(value, {
      orders: before.orders + 1,
      underWay: before.underWay + Number(isUnmended(state.status)),
      overdue: before.overdue + Number(isLate(state, now)),
    })
  }
  return [...counts].sort(([, a], [, b]) => b.orders - a.orders)
}

/** The middle of them; of two middles the earlier, so that it is one that happened. */
function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null
}
