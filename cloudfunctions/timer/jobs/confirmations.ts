import { needsCallback } from '../../../domain/order/close'
import type { Job } from '../job'
import { changedMax, moveOrder, ordersDue } from './orders'

/** Silence counts as consent after the community's days, but never for people who are owed a call (R2). */
export const confirmations: Job = async (services, { communityId }, at) => {
  const due = await ordersDue(services, communityId, ['finished'], at)
  let confirmed = 0
  for (const { _id } of due.filter(({ state }) => !needsCallback(state)).slice(0, changedMax)) {
    if (await moveOrder(services, _id, at, () => ({ type: 'autoConfirm', at }))) confirmed += 1
  }
  return { confirmed }
}
