import { closeRedemption } from '../../lib/redemptions'
import { accepted } from '../../lib/reply'
import { inTransaction } from '../../lib/transaction'
import type { Job } from '../job'

const expiredMax = 50

/** What nobody collects goes back on the shelf, and its points to their owner (M1). */
export const redemptions: Job = async (services, { communityId }, at) => {
  const { store } = services
  const due = await store.find(
    'redemptions',
    { communityId, status: 'held', expiresAt: store.command.lte(at) },
    { fields: ['status'], orderBy: [['expiresAt', 'asc']], limit: expiredMax },
  )
  let expired = 0
  for (const { _id } of due) {
    const reply = await inTransaction(services, async (tx) => {
      const redemption = await tx.get('redemptions', _id)
      // Collected or given back since it was found.
      if (redemption?.status !== 'held') return accepted(null)
      return closeRedemption(tx, redemption, { type: 'expire', at })
    })
    if (reply.ok && reply.data !== null) expired += 1
  }
  return { expired }
}
