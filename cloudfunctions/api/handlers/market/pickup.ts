import { memberHandler } from '../../../lib/context'
import { journaled } from '../../../lib/journaled'
import { closeRedemption } from '../../../lib/redemptions'
import { accepted, refused } from '../../../lib/reply'
import { pickupView } from '../../views/market'

export const marketPickup = memberHandler({
  action: 'market.pickup',
  run: async (context) => {
    const { input, member, communityId, services, at } = context
    const { code } = input
    // A transaction reads by id only, so the code is looked up before it and the rest is decided inside.
    const [found] = await services.store.find('redemptions', { communityId, codeKey: code }, { limit: 1 })
    return journaled(context, async (tx) => {
      const redemption = found === undefined ? null : await tx.get('redemptions', found._id)
      if (redemption === null) return refused('market.redemptionNotFound')
      const closed = await closeRedemption(tx, redemption, { type: 'collect', code, by: member.memberId, at })
      return closed.ok ? accepted(pickupView(closed.data)) : closed
    })
  },
})
