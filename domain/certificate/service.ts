import { hourMs, minuteMs } from '../kernel/time'
import type { OrderState } from '../order/states'
import type { EndedVisit } from '../order/types'
import { visitsOf } from '../order/story'
import type { Correction, Service, Stint } from './types'

/** Default: whoever is there longer has forgotten to check out; then the clock proves nothing. */
const provedMaxMs = 8 * hourMs

/**
 * The visits of this order in whose crew somebody was, the earliest first (V8). What was corrected for them stands as
 * corrected. @param corrections theirs, of any order
 */
export function stintsIn(
  state: OrderState,
  memberId: string,
  corrections: readonly Correction[] = [],
): Stint[] {
  const visits = visitsOf(state)
  const last = visits.at(-1)
  return visits
    .filter(({ crew }) => crew.some((one) => one.memberId === memberId))
    .map((visit) => ({
      ...{ orderId: state.orderId, no: state.no, kind: state.kind, building: state.place.building },
      startedAt: visit.startedAt,
      endedAt: visit.at,
      provedMinutes: provedMinutes(visit),
      toldMinutes: agreedMinutes(state.orderId, visit, memberId, corrections) ?? visit.minutes,
      fixed: visit.what === 'finished',
      pending: state.status === 'finished' && visit === last,
      points: visit === last ? pointsOf(state) : null,
    }))
}

const provedMinutes = ({ startedAt, at }: EndedVisit): number => {
  const lastedMs = at - startedAt
  return lastedMs > provedMaxMs ? 0 : Math.max(0, Math.round(lastedMs / minuteMs))
}

function agreedMinutes(
  orderId: string,
  { startedAt }: EndedVisit,
  memberId: string,
  corrections: readonly Correction[],
): number | undefined {
  return corrections.find(
    (one) =>
      one.answer?.outcome === 'agreed' &&
      one.memberId === memberId &&
      one.orderId === orderId &&
      one.startedAt === startedAt,
  )?.minutes
}

const pointsOf = (state: OrderState): number | null =>
  state.status === 'scored' || state.status === 'settled' ? state.score.points : null

/** What these visits add up to; one that nobody has confirmed counts not yet. */
export function serviceOf(stints: readonly Stint[]): Service {
  const counted = stints.filter(({ pending }) => !pending)
  const sum = (of: (stint: Stint) => number) => counted.reduce((total, stint) => total + of(stint), 0)
  return {
    orders: new Set(counted.filter(({ fixed }) => fixed).map(({ orderId }) => orderId)).size,
    visits: counted.length,
    provedMinutes: sum((stint) => stint.provedMinutes),
    toldMinutes: sum((stint) => stint.toldMinutes ?? 0),
  }
}
