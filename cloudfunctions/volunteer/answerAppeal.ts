import { refuse } from '../../domain/kernel/decision'
import { lapsesOf, mayAnswerAppeal } from '../../domain/order/lapses'
import { judgeNow, kinOf } from '../member/kin'
import { deskOf } from '../objection/stand'
import { orderCommand } from '../order/command'
import { checkWords } from '../platform/moderation'

export const volunteerAnswerAppeal = orderCommand({
  action: 'volunteer.answerAppeal',
  command: async ({ services, input, member, at }) => ({
    type: 'answerAppeal',
    memberId: input.memberId,
    lapsedAt: input.lapsedAt,
    outcome: input.outcome,
    text: input.reason,
    by: judgeNow(member, await kinOf(services.store, [input], at), at),
    at,
  }),
  refusal: async ({ services: { store }, communityId, input, at }, { state }, refusal) => {
    if (refusal.code !== 'lapse.notByYou') return refusal
    const lapse = lapsesOf(state).find((one) => one.memberId === input.memberId && one.at === input.lapsedAt)
    const [desk, kin] = await Promise.all([deskOf(store, communityId), kinOf(store, [input], at)])
    const others = desk.filter((one) => lapse && mayAnswerAppeal(lapse, judgeNow(one, kin, at))).length
    return others === 0 ? refuse('lapse.nobodyElse') : refuse('lapse.notByYou', { others })
  },
  check: (context) => checkWords(context, [context.input.reason]),
})
