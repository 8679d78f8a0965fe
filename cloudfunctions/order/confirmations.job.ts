import { needsCallback } from '../../domain/order/close'
import { countEach, type Job } from '../platform/job'
import { changedMax, moveOrder, ordersDue } from './timed'

/** Silence counts as consent after the community's days, but never for people who are owed a call (R2). */
export const confirmations: Job = async (services, { communityId }, at) => {
  const due = await ordersDue(services, communityId, ['finished'], at)
  const silent = due.filter(({ state }) => !needsCallback(state)).slice(0, changedMax)
  const confirmed = await countEach(services, 'confirm', silent, ({ _id }) =>
    moveOrder(services, _id, at, () => ({ type: 'autoConfirm', at })),
  )
  return { confirmed }
}
