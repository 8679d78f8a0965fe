import { redemptionNames } from '../../domain/market/names'
import { redemptionWakeAt } from '../../domain/market/wake'
import type { RedemptionDocument } from '../platform/documents'
import { redemptionMessage } from './messages'
import { accepted } from '../platform/reply'
import { inTransaction } from '../platform/transaction'
import { wake, type Run } from '../platform/wake'
import { closeRedemption } from './redemptions'

/** What nobody collects goes back on the shelf, and its points to their owner (M1), who is told a day before. */
export const redemptions = wake({
  collection: 'redemptions',
  does: ['expired', 'reminded'],
  sideBySide: 1,
  inTurn: 'even',
  wakeAt: redemptionWakeAt,
  named: ({ goodsName }) => ({ label: `没人领的${goodsName}`, to: ['counter'] }),
  act: async (run, redemption, at) => {
    if (redemption.status !== 'held') return {}
    if (redemption.expiresAt <= at) return (await expire(run, redemption, at)) ? { expired: 1 } : {}
    return (await remind(run, redemption, at)) ? { reminded: 1 } : {}
  },
})

async function remind(run: Run, redemption: RedemptionDocument, at: number): Promise<boolean> {
  const { _id } = redemption
  const open = { _id, status: 'held', remindedAt: null }
  const wakeAt = redemptionWakeAt({ ...redemption, remindedAt: at })
  const change = { remindedAt: at, wakeAt, wakeTries: 0 }
  if ((await run.services.store.update('redemptions', open, change)) === 0) return false
  await tellOwner(run, redemption, '快到期')
  return true
}

async function expire(run: Run, { _id }: RedemptionDocument, at: number): Promise<boolean> {
  const reply = await inTransaction(run.services, async (tx) => {
    const redemption = await tx.get('redemptions', _id)
    // Collected or given back since it was found.
    if (redemption?.status !== 'held') return accepted(null)
    return closeRedemption(tx, redemption, { type: 'expire', at })
  })
  if (!reply.ok || reply.data === null) return false
  await tellOwner(run, reply.data, redemptionNames.expired)
  return true
}

async function tellOwner(run: Run, redemption: RedemptionDocument, how: string): Promise<void> {
  const owner = await run.services.store.get('members', redemption.memberId)
  if (owner !== null) run.tell([redemptionMessage(redemption, owner.openid, how)])
}
