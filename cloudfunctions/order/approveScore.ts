import { crewOf } from '../../domain/order/crew'
import { awardEntries } from '../../domain/points/award'
import { judgeNow, kinOf } from '../member/kin'
import { postEntries } from '../points/ledger'
import { orderCommand } from './command'
import { pointsAnswered, scored } from './scored'

export const orderApproveScore = orderCommand({
  action: 'order.approveScore',
  command: async ({ services, member, at }, { state }) => ({
    type: 'approveScore',
    by: judgeNow(member, await kinOf(services.store, crewOf(state), at), at),
    at,
  }),
  beside: (tx, _before, after) => postEntries(tx, awardEntries(scored(after))),
  extra: pointsAnswered,
})
