import { crewOf } from '../../domain/order/crew'
import { awardEntries } from '../../domain/points/award'
import { scoreOf } from '../../domain/points/score'
import { communityOf } from '../community/own'
import { judgeNow, kinOf } from '../member/kin'
import { checkPublicWords } from '../platform/moderation'
import { Refused } from '../platform/reply'
import { postEntries } from '../points/ledger'
import { orderCommand } from './command'
import { pointsAnswered } from './scored'

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
    const as = { openid: member.openid, name: member.name }
    const { secondFromPoints: secondFrom } = community.rules
    return { type: 'score', ...worth.made, reason, by: judgeNow(member, kin, at), as, secondFrom, at }
  },
  check: (context) => checkPublicWords(context, [context.input.reason]),
  // What waits for a second person is no points yet.
  beside: async (tx, _before, after) => {
    if (after.status === 'scored') await postEntries(tx, awardEntries(after))
  },
  extra: (context, state) => (state.status === 'scored' ? pointsAnswered(context, state) : { waits: true }),
})
