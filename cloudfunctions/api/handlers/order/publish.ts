import { checkWords } from '../../../lib/moderation'
import { communityOf } from '../../../lib/community'
import { orderCommand } from '../../../lib/orders/command'

export const orderPublish = orderCommand({
  action: 'order.publish',
  // The resident's picture of the kind may be wrong; the kind decides licence and points, so the desk may correct it.
  correct: async ({ services, communityId, input }, order) => {
    const { kind } = input
    if (kind === undefined || kind === order.state.kind) return order
    const { rules } = await communityOf(services.store, communityId)
    const terms = { ...order.state.terms, licence: rules.licences[kind] ?? null }
    return { ...order, state: { ...order.state, kind, terms } }
  },
  command: ({ member, input, at }) => ({
    type: 'publish',
    by: member.memberId,
    ...(input.slots === undefined ? {} : { slots: input.slots }),
    ...(input.summary === undefined ? {} : { summary: input.summary }),
    at,
  }),
  check: (context) => checkWords(context, [context.input.summary]),
})
