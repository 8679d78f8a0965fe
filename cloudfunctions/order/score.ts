import { crewOf } from '../../domain/order/crew'
import { decide } from '../../domain/order/decide'
import { awardEntries } from '../../domain/points/award'
import { scoreOf } from '../../domain/points/score'
import { communityOf } from '../community/own'
import { judgeOf, kinOf } from '../member/kin'
import { postEntries } from '../points/ledger'
import { payingCommand } from './paying'

export const orderScore = payingCommand({
  action: 'order.score',
  prepare: async ({ services, communityId, input, member, at }, order) => {
    const { store } = services
    const [community, kin] = await Promise.all([
      communityOf(store, communityId),
      kinOf(store, crewOf(order.state)),
    ])
    const by = judgeOf(member, kin)
    return (state) => {
      const { difficulty, reason } = input
      const adjustments = [...new Set(input.adjustments)]
      const worth = scoreOf(community.standard, state.kind, difficulty, adjustments)
      if (!worth.ok) return worth
      const { points, rule } = worth
      return decide(state, { type: 'score', difficulty, adjustments, points, rule, reason, by, at })
    }
  },
  move: (tx, _order, after) => postEntries(tx, awardEntries(after)),
})
