import { giveToCommunity } from '../attachment/given'
import { checkPublicWords } from '../platform/moderation'
import { needCommand } from './command'

export const needAnswer = needCommand({
  action: 'need.answer',
  deed: 'runDesk',
  command: ({ input: { text, photos }, member, at }) => ({
    ...{ type: 'answer', text, photos, at },
    byMemberId: member.memberId,
  }),
  check: (context) => checkPublicWords(context, [context.input.text]),
  // What hangs is the community's from then on, and stays when who took it leaves.
  beside: async (tx, { communityId }, need) => {
    if (need.status !== 'answered') return
    for (const id of need.answer.photos) {
      await giveToCommunity(tx, id, { communityId, subject: `need:${need.needId}` })
    }
  },
})
