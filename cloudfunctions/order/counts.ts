import { isUnmended, openStatuses } from '../../domain/order/phases'
import type { OrderStatus } from '../../domain/order/types'
import type { Fields } from '../platform/cloud'
import type { Store } from '../platform/store'

type Counts = Readonly<Record<string, number>>

/** Orders by status, and how many of these wait urgently. */
interface Counted {
  counts: Counts
  urgent: number
}

/** Open work by status. One request for all of them: each on its own would make the desk the dearest screen of all. */
export async function countOpen(store: Store, communityId: string): Promise<Counts> {
  return (await countByStatus(store, { communityId })).counts
}

/** What waits at the desk, and of it what is late by either clock and what presses: urgent or late. */
export async function countWaiting(store: Store, communityId: string, at: number) {
  const { command } = store
  const [all, late] = await Promise.all([
    countByStatus(store, { communityId }),
    countByStatus(store, { communityId, lateAt: command.gt(0).and(command.lt(at)) }),
  ])
  const lateOnes = Object.values(late.counts).reduce((sum, count) => sum + count, 0)
  return { counts: all.counts, late: late.counts, pressing: lateOnes + all.urgent - late.urgent }
}

async function countByStatus(store: Store, where: Fields): Promise<Counted> {
  const counts = Object.fromEntries(openStatuses.map((status) => [status, 0]))
  let urgent = 0
  const by = { status: 'status', urgent: 'state.urgent' }
  const totals = await store.totals(
    'orders',
    { ...where, status: store.command.in(openStatuses) },
    { of: 1, by },
  )
  for (const { by: of, total } of totals) {
    const status = of.status as OrderStatus
    counts[status] = (counts[status] ?? 0) + total
    if (of.urgent === true && isUnmended(status)) urgent += total
  }
  return { counts, urgent }
}
