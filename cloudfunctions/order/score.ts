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
    const { difficulty, reason } = input
    const adjustments = [...new Set(input.adjustments)]
    const worth = scoreOf(community.standard, state.kind, difficulty, adjustments)
    if (!worth.ok) throw new Refused(worth.code, worth.detail)
    const { points, rule } = worth
    return { type: 'score', difficulty, adjustments, points, rule, reason, by: judgeNow(member, kin, at), at }
  },
  check: (context) => checkPublicWords(context, [context.input.reason]),
  beside: (tx, _before, after) => postEntries(tx, awardEntries(scored(after))),
  extra: pointsAnswered,
})
