import type { MemberContext } from '../platform/context'
import { communityOf } from '../community/own'
import type { OrderDocument } from '../platform/documents'
import { checkWords } from '../platform/moderation'
import { orderCommand } from './command'
import { Refused } from '../platform/reply'

export const orderPublish = orderCommand({
  action: 'order.publish',
  // The resident's picture of the kind may be wrong; the kind decides licence and points, so the desk may correct it.
  correct: async ({ services, communityId, input }, read) => {
    const order = { ...read, wordsHeld: false }
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
  check: (context, order) => publicWordsSeen(context, order),
})

/**
 * Words that a person at the desk sends have been looked at. The proposed ones go out unseen, so when the report's words
 * were held they must pass now; throws `text.unchecked` when the check still does not work.
 */
async function publicWordsSeen(context: MemberContext<'order.publish'>, order: OrderDocument): Promise<void> {
  const { summary } = context.input
  if (summary !== undefined) {
    await checkWords(context, [summary])
  } else if (order.wordsHeld) {
    const verdict = await checkWords(context, [order.state.text, order.state.summary])
    if (verdict !== 'passed') throw new Refused('text.unchecked')
  }
}
