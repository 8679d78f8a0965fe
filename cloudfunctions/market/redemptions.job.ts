import { dayMs } from '../../domain/kernel/time'
import type { Services } from '../platform/context'
import type { RedemptionDocument } from '../platform/documents'
import { redemptionMessage, sendMessages } from '../platform/messages'
import { closeRedemption } from './redemptions'
import { accepted } from '../platform/reply'
import { inTransaction } from '../platform/transaction'
import { countEach, type Job } from '../platform/job'

const glanceMax = 500
const changedMax = 50

/** What nobody collects goes back on the shelf, and its points to their owner (M1), who is told a day before. */
export const redemptions: Job = async (services, { communityId }, at) => {
  const { store } = services
  const held = await store.find(
    'redemptions',
    { communityId, status: 'held', expiresAt: store.command.lte(at + dayMs) },
    { orderBy: [['expiresAt', 'asc']], limit: glanceMax },
  )
  const over = held.filter(({ expiresAt }) => expiresAt <= at).slice(0, changedMax)
  const soon = held.filter((redemption) => mayRemind(redemption, at)).slice(0, changedMax)
  const expired = await countEach(services, 'expire', over, ({ _id }) => expire(services, _id, at))
  const reminded = await countEach(services, 'remind', soon, (redemption) => remind(services, redemption, at))
  return { expired, reminded }
}

/** Once; and not about what the shelf keeps for a day only, which was said when it was redeemed. */
const mayRemind = ({ expiresAt, heldAt, remindedAt }: RedemptionDocument, at: number): boolean =>
  expiresAt > at && remindedAt === null && expiresAt - heldAt > dayMs

async function remind(services: Services, redemption: RedemptionDocument, at: number): Promise<boolean> {
  const { _id } = redemption
  const open = { _id, status: 'held', remindedAt: null }
  if ((await services.store.update('redemptions', open, { remindedAt: at })) === 0) return false
  await tell(services, redemption, '快到期')
  return true
}

async function expire(services: Services, redemptionId: string, at: number): Promise<boolean> {
  const reply = await inTransaction(services, async (tx) => {
    const redemption = await tx.get('redemptions', redemptionId)
    // Collected or given back since it was found.
    if (redemption?.status !== 'held') return accepted(null)
    return closeRedemption(tx, redemption, { type: 'expire', at })
  })
  if (!reply.ok || reply.data === null) return false
  await tell(services, reply.data, '已退回')
  return true
}

async function tell(
  services: Services,
  redemption: RedemptionDocument,
  how: '快到期' | '已退回',
): Promise<void> {
  const owner = await services.store.get('members', redemption.memberId)
  if (owner !== null) await sendMessages(services, [redemptionMessage(redemption, owner.openid, how)])
}
