import { journaled, journaledHandler } from '../../../lib/journaled'
import { closeRedemption } from '../../../lib/redemptions'
import { accepted, refused } from '../../../lib/reply'
import { redemptionView } from '../../views/market'

export const marketCancel = journaledHandler({
  action: 'market.cancel',
  run: (context) =>
    journaled(context, async (tx) => {
      const { input, member, communityId, at } = context
      const redemption = await tx.get('redemptions', input.redemptionId)
      // Another person's is answered like one that does not exist.
      if (redemption?.communityId !== communityId || redemption.memberId !== member.memberId) {
        return refused('market.redemptionNotFound')
      }
      const closed = await closeRedemption(tx, redemption, { type: 'cancel', by: member.memberId, at })
      return closed.ok ? accepted(redemptionView(closed.data)) : closed
    }),
})
