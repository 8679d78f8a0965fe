import { forgottenName } from '../../domain/member/forget'
import type { Services } from '../platform/context'
import type { Leaver, OwnAsked } from '../platform/module'
import { accepted } from '../platform/reply'
import { inTransaction } from '../platform/transaction'
import { closeRedemption, newestRedemptions } from './redemptions'

const heldOf = async ({ store, communityId, memberId }: OwnAsked) =>
  (await newestRedemptions(store, { communityId, memberId })).filter(({ status }) => status === 'held')

/** What lies ready for this member. */
export const busyRedemptions = async (asked: OwnAsked): Promise<{ redemptions: number }> => ({
  redemptions: (await heldOf(asked)).length,
})

/** Whatever still lies ready goes back on the shelf: nobody can show its code any more. */
export async function letGoRedemptions(services: Services, leaver: Leaver): Promise<number> {
  const { communityId, memberId } = leaver
  const held = await heldOf({ store: services.store, communityId, memberId })
  for (const { _id } of held) await giveBack(services, _id, memberId)
  return held.length
}

export function forgetRedemptions({ store }: Services, leaver: Leaver): Promise<number> {
  const { communityId, memberId } = leaver
  const named = { communityId, memberId, memberName: store.command.neq(forgottenName) }
  return store.update('redemptions', named, { memberName: forgottenName })
}

async function giveBack(services: Services, redemptionId: string, memberId: string): Promise<void> {
  const at = services.now()
  await inTransaction(services, async (tx) => {
    const redemption = await tx.get('redemptions', redemptionId)
    // Handed over or gone back since it was found.
    if (redemption?.status !== 'held') return accepted(null)
    return closeRedemption(tx, redemption, { type: 'cancel', by: memberId, at })
  })
}
