import { journalCommand } from '../platform/journalCommand'
import { closeRedemption } from './redemptions'
import { accepted, refused } from '../platform/reply'
import { redemptionView } from './view'

export const marketCancel = journalCommand({
  action: 'market.cancel',
  work: async (tx, { input, member, communityId, at }) => {
    const redemption = await tx.get('redemptions', input.redemptionId)
    // Another person's is answered like one that does not exist.
    if (redemption?.communityId !== communityId || redemption.memberId !== member.memberId) {
      return refused('market.redemptionNotFound')
    }
    const closed = await closeRedemption(tx, redemption, { type: 'cancel', by: member.memberId, at })
    return closed.ok ? accepted(redemptionView(closed.data)) : closed
  },
})
