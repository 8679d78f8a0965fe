import { counterYesNames } from '../../domain/market/names'
import { namedCommunity, ownCommunity } from '../community/own'
import { journalCommand } from '../platform/journalCommand'
import { accepted, refused } from '../platform/reply'
import { hold, prepareHold } from './hold'

export const marketRedeemFor = journalCommand({
  action: 'market.redeemFor',
  load: namedCommunity,
  prepare: async (context, named) =>
    prepareHold(await ownCommunity(context, named), context.services, context.at),
  work: async (tx, { input, member, communityId, services, at }, prepared) => {
    const { memberId, yes, ...wanted } = input
    const owner = await tx.get('members', memberId)
    // Who has left is remembered without roles.
    if (owner?.communityId !== communityId || owner.roles.length === 0) return refused('member.notFound')
    const counter = { byMemberId: member.memberId, yes }
    const held = await hold(tx, { ...wanted, owner, counter, at, random: services.random }, prepared)
    // The code is its owner's: whoever asks for it does not learn it.
    return held.ok ? accepted({ redemptionId: held.data.redemptionId, points: held.data.points }) : held
  },
  note: ({ input }) => counterYesNames[input.yes],
})
