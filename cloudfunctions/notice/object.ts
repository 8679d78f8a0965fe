import { hanging, objectToNotice } from '../../domain/notice/commands'
import { checkWords } from '../platform/moderation'
import { noticeCommand } from './command'

export const noticeObject = noticeCommand({
  action: 'notice.object',
  prepare: (context) => checkWords(context, [context.input.reason]),
  decide: ({ input, member, at }, notice) => {
    const now = hanging(notice)
    if (!now.ok) return now
    const { memberId, personId, name, home } = member
    return objectToNotice(now.notice, {
      person: { memberId, personId, name, home },
      reason: input.reason,
      at,
    })
  },
  answer: (_context, { noticeId }) => ({ noticeId }),
})
