import { crewOf } from '../../domain/order/crew'
import { awardEntries } from '../../domain/points/award'
import { scoreOf } from '../../domain/points/score'
import { communityOf } from '../community/own'
import { judgeNow, kinOf } from '../member/kin'
import { checkPublicWords } from '../platform/moderation'
import { Refused } from '../platform/reply'
import { postEntries } from '../points/ledger'
import { orderCommand } from './command'
import { pointsAnswered, scored } from './scored'

export const orderScore = orderCommand({
  action: 'order.score',
  command: async ({ services, communityId, input, member, at }, { state }) => {
    const { store } = services
    const [community, kin] = await Promise.all([
      communityOf(store, communityId),
      kinOf(store, crewOf(state), at),
    ])
    const { reason, ...done } = input
    const worth = scoreOf(community.standard, { ...done, kind: state.kind })
    if (!worth.ok) throw new Refused(worth.code, worth.detail)
    return { type: 'score', ...worth.made, reason, by: judgeNow(member, kin, at), at }
  },
  check: (context) => checkPublicWords(context, [context.input.reason]),
  beside: (tx, _before, after) => postEntries(tx, awardEntries(scored(after))),
  extra: pointsAnswered,
})
