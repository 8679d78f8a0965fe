import { hanging, withdrawNotice } from '../../domain/notice/commands'
import { checkPublicWords } from '../platform/moderation'
import { noticeCommand } from './command'

export const noticeWithdraw = noticeCommand({
  action: 'notice.withdraw',
  prepare: (context) => checkPublicWords(context, [context.input.why]),
  decide: ({ input, member, at }, notice) => {
    const now = hanging(notice)
    if (!now.ok) return now
    return { ok: true, notice: withdrawNotice(now.notice, { why: input.why, by: member.memberId, at }) }
  },
  answer: (_context, { noticeId }) => ({ noticeId }),
})
