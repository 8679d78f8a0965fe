import type { Call } from '../platform/context'
import { journaled, journaledHandler } from '../platform/journaled'
import { closeRedemption } from './redemptions'
import { accepted, refused } from '../platform/reply'
import { pickupView } from './view'

export const marketPickup = journaledHandler({
  action: 'market.pickup',
  load: async (call) => (call.communityId === null ? null : lookUp(call, call.communityId)),
  run: async (context, named) => {
    const { input, member, communityId, at } = context
    const { code } = input
    // The phone may have named no community, or one that is not theirs.
    const { redemptionId } = named?.communityId === communityId ? named : await lookUp(context, communityId)
    return journaled(context, async (tx) => {
      const redemption = redemptionId === null ? null : await tx.get('redemptions', redemptionId)
      if (redemption === null) return refused('market.redemptionNotFound')
      const closed = await closeRedemption(tx, redemption, { type: 'collect', code, by: member.memberId, at })
      return closed.ok ? accepted(pickupView(closed.data)) : closed
    })
  },
})

/** A transaction reads by id only, so the code is looked up before it and the rest is decided inside. */
async function lookUp({ services, input }: Call<'market.pickup'>, communityId: string) {
  const live = { communityId, codeKey: input.code }
  const [found] = await services.store.find('redemptions', live, { limit: 1, fields: ['status'] })
  return { communityId, redemptionId: found?._id ?? null }
}
