import type { Correction, Stint } from '../../domain/certificate/types'
import { stintsIn } from '../../domain/certificate/service'
import { dayMs, startOfYear } from '../../domain/kernel/time'
import type { Store } from '../platform/store'

/** More orders than anybody serves in a year. */
const ordersMax = 600
/** An order whose visit falls into a year was reported at most so long before it. */
const leadMs = 180 * dayMs
/** As many visits as there are orders, each asked about. */
const correctionsMax = 600

export interface Served {
  /** the newest first */
  stints: readonly Stint[]
  corrections: readonly Correction[]
  /** false when there were more orders than are read */
  complete: boolean
}

/** The visits of one member that ended in this year of Shanghai, with what they asked about them: two requests side by side. */
export async function servedIn(
  store: Store,
  { communityId, memberId }: { communityId: string; memberId: string },
  year: number,
): Promise<Served> {
  const from = startOfYear(year)
  const until = startOfYear(year + 1)
  const reportedAt = store.command.gte(from - leadMs).and(store.command.lt(until))
  const [orders, corrections] = await Promise.all([
    store.find(
      'orders',
      { communityId, peopleIds: memberId, reportedAt },
      { orderBy: [['reportedAt', 'desc']], limit: ordersMax, fields: ['state'] },
    ),
    store.find(
      'corrections',
      { communityId, memberId },
      { orderBy: [['askedAt', 'desc']], limit: correctionsMax },
    ),
  ])
  const stints = orders
    .flatMap(({ state }) => stintsIn(state, memberId, corrections))
    .filter(({ endedAt }) => endedAt >= from && endedAt < until)
    .sort((one, other) => other.endedAt - one.endedAt)
  return { stints, corrections, complete: orders.length < ordersMax }
}
