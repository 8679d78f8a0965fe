import { hourMs, minuteMs } from '../../domain/kernel/time'
import { sendMessages } from '../platform/messages'
import { advanceSettlement } from './advance'
import { releaseStrays } from './stamp'
import { countEach, type Job } from '../platform/job'

/** Notices that only wait for an answer to an objection stand first in the list: it must be longer than they ever are. */
const settlementsMax = 20
const ordersMax = 100
/** Until then whoever began it is still at it; a call of the api ends after 20 seconds. */
const leftAloneMs = 2 * minuteMs

/** Pays notices whose window is over (P3), and finishes those whose beginner was cut off. */
export const settlements: Job = async (services, { communityId, rules }, at) => {
  const { store } = services
  const dueBy = (status: 'posted' | 'posting', until: number) =>
    store.find(
      'settlements',
      { communityId, status, objectionUntil: store.command.lte(until) },
      { orderBy: [['objectionUntil', 'asc']], limit: settlementsMax },
    )
  const [posted, begun] = await Promise.all([dueBy('posted', at), dueBy('posting', at - leftAloneMs)])
  const advanced = await countEach(services, 'settle', [...posted, ...begun], async (settlement) => {
    const messages = await advanceSettlement(services, settlement, {
      noticeDays: rules.noticeDays,
      ordersMax,
    })
    await sendMessages(services, messages)
    return true
  })
  const justSettled = { communityId, status: 'settled', objectionUntil: store.command.gt(at - hourMs) }
  for (const settlement of await store.find('settlements', justSettled, { limit: settlementsMax })) {
    // A copy of the request that was cut off may have stamped an order after the notice was out.
    await releaseStrays(store, settlement)
  }
  return { settlements: advanced }
}
