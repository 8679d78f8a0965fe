import type { Call } from '../platform/context'
import { journalCommand } from '../platform/journalCommand'
import { closeRedemption } from './redemptions'
import { accepted, refused } from '../platform/reply'
import { pickupView } from './view'

export const marketPickup = journalCommand({
  action: 'market.pickup',
  load: async (call) => (call.communityId === null ? null : lookUp(call, call.communityId)),
  // The phone may have named no community, or one that is not theirs.
  prepare: async (context, named) =>
    named?.communityId === context.communityId ? named : lookUp(context, context.communityId),
  work: async (tx, { input, member, at }, { redemptionId }) => {
    const redemption = redemptionId === null ? null : await tx.get('redemptions', redemptionId)
    if (redemption === null) return refused('market.redemptionNotFound')
    const { code } = input
    const closed = await closeRedemption(tx, redemption, { type: 'collect', code, by: member.memberId, at })
    return closed.ok ? accepted(pickupView(closed.data)) : closed
  },
})

/** A transaction reads by id only, so the code is looked up before it and the rest is decided inside. */
async function lookUp({ services, input }: Call<'market.pickup'>, communityId: string) {
  const live = { communityId, codeKey: input.code }
  const [found] = await services.store.find('redemptions', live, { limit: 1, fields: ['status'] })
  return { communityId, redemptionId: found?._id ?? null }
}
