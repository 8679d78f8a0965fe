import { namedCommunity, ownCommunity } from '../community/own'
import { journalCommand } from '../platform/journalCommand'
import { accepted, refused } from '../platform/reply'
import { checkOpen, outOfHoursNote } from './open'
import { closeRedemption } from './redemptions'
import { pickupView } from './view'

export const marketAgree = journalCommand({
  action: 'market.agree',
  load: namedCommunity,
  prepare: async (context, named) => checkOpen(await ownCommunity(context, named), context),
  work: async (tx, { input, member, communityId, at }) => {
    const redemption = await tx.get('redemptions', input.redemptionId)
    if (redemption?.communityId !== communityId) return refused('market.redemptionNotFound')
    const closed = await closeRedemption(tx, redemption, { type: 'agree', by: member.memberId, at })
    return closed.ok ? accepted(pickupView(closed.data)) : closed
  },
  note: outOfHoursNote,
})
