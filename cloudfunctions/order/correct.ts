import { knownHome } from '../../domain/community/homes'
import { checkAttachments } from '../attachment/attachments'
import { communityOf } from '../community/own'
import type { MemberContext } from '../platform/context'
import { checkWords, wordsOfHome } from '../platform/moderation'
import { Refused } from '../platform/reply'
import { orderCommand } from './command'

export const orderCorrect = orderCommand({
  action: 'order.correct',
  command: async (context) => {
    const { member, input, at } = context
    const { name, phone, note, photos, reason } = input
    return {
      type: 'correct',
      ...(name === undefined ? {} : { name }),
      ...(phone === undefined ? {} : { phone }),
      ...(await placeIn(context)),
      ...(note === undefined ? {} : { note }),
      ...{ photos, reason, by: member.memberId, at },
    }
  },
  check: async (context) => {
    const { name, home, note, reason } = context.input
    await checkAttachments(context, context.input)
    await checkWords(context, [name, wordsOfHome(home), note, reason])
  },
})

async function placeIn({ services, communityId, input: { home } }: MemberContext<'order.correct'>) {
  if (home === undefined) return {}
  const place = knownHome(await communityOf(services.store, communityId), home)
  if (place === null) throw new Refused('member.homeUnknown')
  return { place }
}
