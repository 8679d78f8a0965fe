import { checkWords } from '../platform/moderation'
import { Refused } from '../platform/reply'
import { needCommand } from './command'
import { holds } from './view'

export const needConfirm = needCommand({
  action: 'need.confirm',
  deed: 'settleNeed',
  command: ({ input: { fixed, words }, acting, member, at }, need) => {
    // Nor for the unit that one acts for.
    if (holds(need, acting)) throw new Refused('need.notYours')
    const by = need.asker.memberId === member.memberId ? 'asker' : 'desk'
    return { type: 'confirm', fixed, words, by, at }
  },
  check: (context) => checkWords(context, [context.input.words]),
})
