import { hourMs } from '../../domain/kernel/time'
import type { Services } from '../platform/context'
import type { OrderDocument } from '../platform/documents'
import { holdNosOfLine } from './queue'
import { countEach, type Job } from '../platform/job'
import { changedMax, moveOrder, ordersDue } from './timed'

const promised = ['open', 'taken'] as const

/** V5: the crew is reminded while giving back is still blameless, and let go when the promised time has passed. */
export const promises: Job = async (services, community, at) => {
  const { communityId, rules } = community
  // An order keeps the terms of its day, and a reminder comes the evening before; two days cover both.
  const aheadMs = Math.max(2 * rules.freeReleaseHours + 12, 48) * hourMs
  const due = await ordersDue(services, communityId, promised, at + aheadMs)
  const held = due.filter((order) => promiseOf(order) !== null)
  const over = held.filter((order) => (promiseOf(order) ?? Infinity) <= at).slice(0, changedMax)
  const coming = held.filter((order) => (promiseOf(order) ?? 0) > at && !isWarned(order)).slice(0, changedMax)
  const released = await countEach(services, 'release', over, ({ _id }) => release(services, _id, at))
  const warned = await countEach(services, 'warn', coming, ({ _id }) =>
    moveOrder(services, _id, at, () => ({ type: 'warnPromise', at })),
  )
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
