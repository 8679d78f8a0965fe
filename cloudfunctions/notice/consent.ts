import { consentToName, hanging } from '../../domain/notice/commands'
import { noticeCommand } from './command'

export const noticeConsent = noticeCommand({
  action: 'notice.consent',
  decide: ({ input, member, at }, notice) => {
    const now = hanging(notice)
    return now.ok ? consentToName(now.notice, member.memberId, { given: input.given, at }) : now
  },
  answer: ({ input: { noticeId, given } }) => ({ noticeId, given }),
})
