import { hourMs } from '../../../domain/time'
import type { Services } from '../../lib/context'
import type { OrderDocument } from '../../lib/documents'
import { holdNosOfLine } from '../../lib/orders/line'
import type { Job } from '../job'
import { changedMax, moveOrder, ordersDue } from './orders'

const promised = ['open', 'taken'] as const

/** V5: the crew is reminded while giving back is still blameless, and let go when the promised time has passed. */
export const promises: Job = async (services, community, at) => {
  const { communityId, rules } = community
  // An order keeps the terms of its day; a day covers whatever the community has changed since.
  const aheadMs = Math.max(2 * rules.freeReleaseHours, 24) * hourMs
  const due = await ordersDue(services, communityId, promised, at + aheadMs)
  const held = due.filter((order) => promiseOf(order) !== null)
  const over = held.filter((order) => (promiseOf(order) ?? Infinity) <= at).slice(0, changedMax)
  const coming = held.filter((order) => (promiseOf(order) ?? 0) > at && !isWarned(order)).slice(0, changedMax)
  let released = 0
  for (const { _id } of over) if (await release(services, _id, at)) released += 1
  let warned = 0
  for (const { _id } of coming) {
    if (await moveOrder(services, _id, at, () => ({ type: 'warnPromise', at }))) warned += 1
  }
  return { released, warned }
}

/** Nobody came: the crew is let go, the first in line has it now (V2). */
const release = (services: Services, orderId: string, at: number) =>
  moveOrder(services, orderId, at, async (order) => ({
    type: 'expirePromise',
    holdNos: await holdNosOfLine(services.store, order.state),
    at,
  }))

const promiseOf = ({ state }: OrderDocument): number | null =>
  'promisedAt' in state ? state.promisedAt : null
const isWarned = ({ state }: OrderDocument): boolean => 'warnedAt' in state && state.warnedAt !== null
