import { namedCommunity, ownCommunity } from '../community/own'
import { journalCommand } from '../platform/journalCommand'
import { hold, prepareHold } from './hold'

export const marketRedeem = journalCommand({
  action: 'market.redeem',
  load: namedCommunity,
  prepare: async (context, named) =>
    prepareHold(await ownCommunity(context, named), context.services, context.at),
  work: (tx, { input, member, services, at }, prepared) =>
    hold(tx, { ...input, owner: member, counter: null, at, random: services.random }, prepared),
})
