import { minuteMs } from '../../domain/kernel/time'
import { accepted } from '../platform/reply'
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
  reveal: (_context, { asker: { name, phone, home }, words }) =>
    Promise.resolve(accepted({ name, phone, home, words })),
})
