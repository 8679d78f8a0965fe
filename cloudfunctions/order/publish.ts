import { gatesOf, gateTerms } from '../../domain/community/gates'
import { namedCommunity, ownCommunity } from '../community/own'
import type { MemberContext } from '../platform/context'
import type { CommunityDocument, OrderDocument } from '../platform/documents'
import { checkWords } from '../platform/moderation'
import { orderCommand } from './command'
import { Refused } from '../platform/reply'

export const orderPublish = orderCommand<'order.publish', CommunityDocument | null>({
  action: 'order.publish',
  load: namedCommunity,
  // Whoever publishes has looked at the words.
  correct: (_context, read) => Promise.resolve({ ...read, wordsHeld: false }),
  // The resident's picture of the kind may be wrong, and so may what the words seem to tell of dangers: both decide who may
  // do it, so the desk may correct them. Asked of the community as it is today: what it has closed since the report stays closed.
  command: async (context, { state }, _taken, named) => {
    const { member, input, at } = context
    const { rules } = await ownCommunity(context, named)
    const { kind = state.kind, dangers = state.dangers ?? [], slots, summary, why } = input
    return {
      type: 'publish',
      by: member.memberId,
      ...(slots === undefined ? {} : { slots }),
      ...(summary === undefined ? {} : { summary }),
      ...{ kind, dangers, why, gate: gateTerms(gatesOf(rules), kind, dangers) },
      at,
    }
  },
  check: (context, order) => publicWordsSeen(context, order),
})

/**
 * Words that a person at the desk sends have been looked at. The proposed ones go out unseen, so when the report's words
 * were held they must pass now; throws `text.unchecked` when the check still does not work.
 */
async function publicWordsSeen(context: MemberContext<'order.publish'>, order: OrderDocument): Promise<void> {
  const { summary, why } = context.input
  if (summary !== undefined || why !== '') await checkWords(context, [summary, why])
  if (summary === undefined && order.wordsHeld) {
    const verdict = await checkWords(context, [order.state.text, order.state.summary])
    if (verdict !== 'passed') throw new Refused('text.unchecked')
  }
}
