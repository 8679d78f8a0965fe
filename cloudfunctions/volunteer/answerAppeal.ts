import { refuse } from '../../domain/kernel/decision'
import { judgeOf } from '../../domain/kernel/judge'
import { lapsesOf, mayAnswerAppeal } from '../../domain/order/lapses'
import { kinOf } from '../member/kin'
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
    by: judgeOf(member, await kinOf(services.store, [input])),
    at,
  }),
  refusal: async ({ services: { store }, communityId, input }, { state }, refusal) => {
    if (refusal.code !== 'lapse.notByYou') return refusal
    const lapse = lapsesOf(state).find((one) => one.memberId === input.memberId && one.at === input.lapsedAt)
    const [desk, kin] = await Promise.all([deskOf(store, communityId), kinOf(store, [input])])
    const others = desk.filter((one) => lapse && mayAnswerAppeal(lapse, judgeOf(one, kin))).length
    return others === 0 ? refuse('lapse.nobodyElse') : refuse('lapse.notByYou', { others })
  },
  check: (context) => checkWords(context, [context.input.reason]),
})
