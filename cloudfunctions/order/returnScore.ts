import { crewOf } from '../../domain/order/crew'
import { judgeNow, kinOf } from '../member/kin'
import { checkWords } from '../platform/moderation'
import { orderCommand } from './command'

export const orderReturnScore = orderCommand({
  action: 'order.returnScore',
  command: async ({ services, member, input, at }, { state }) => ({
    type: 'returnScore',
    by: judgeNow(member, await kinOf(services.store, crewOf(state), at), at),
    reason: input.reason,
    at,
  }),
  check: (context) => checkWords(context, [context.input.reason]),
})
