import type { Services } from '../../lib/context'
import { closeRedemption } from '../../lib/redemptions'
import { accepted } from '../../lib/reply'
import { inTransaction } from '../../lib/transaction'
import { countEach, type Job } from '../job'

const expiredMax = 50

/** What nobody collects goes back on the shelf, and its points to their owner (M1). */
export const redemptions: Job = async (services, { communityId }, at) => {
  const { store } = services
  const due = await store.find(
    'redemptions',
    { communityId, status: 'held', expiresAt: store.command.lte(at) },
    { fields: ['status'], orderBy: [['expiresAt', 'asc']], limit: expiredMax },
  )
  const expired = await countEach(services, 'expire', due, ({ _id }) => expire(services, _id, at))
  return { expired }
}

async function expire(services: Services, redemptionId: string, at: number): Promise<boolean> {
  const reply = await inTransaction(services, async (tx) => {
    const redemption = await tx.get('redemptions', redemptionId)
    // Collected or given back since it was found.
    if (redemption?.status !== 'held') return accepted(null)
    return closeRedemption(tx, redemption, { type: 'expire', at })
  })
  return reply.ok && reply.data !== null
}
