import { minuteMs } from '../../domain/kernel/time'
import { can } from '../../domain/member/policy'
import { decideNeed } from '../../domain/need/decide'
import { needThing } from '../../domain/need/thing'
import { accepted, refused } from '../platform/reply'
import { needCommand } from './command'

/** Within it, who looks again is not looking anew (V6). */
const sameLookMs = 10 * minuteMs

export const needContact = needCommand({
  action: 'need.contact',
  deed: 'keepClaim',
  command: () => ({ type: 'look' }),
  already: ({ action, member, at }, { journal }) =>
    journal.some(
      (entry) =>
        entry.action === action &&
        entry.byMemberId === member.memberId &&
        Math.abs(at - entry.at) < sameLookMs,
    ),
  // Asked once more in the same words: whoever has done with it since reads it no more.
  reveal: (context, need) => {
    const { name, phone, home } = need.asker
    const heard = decideNeed(need, { type: 'look' })
    if (!heard.ok) return Promise.resolve(heard)
    const helps = can(context.acting, 'keepClaim', needThing(need))
    return Promise.resolve(
      helps ? accepted({ name, phone, home, words: need.words }) : refused('need.notYours'),
    )
  },
})
