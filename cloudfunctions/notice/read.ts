import { readNotice } from '../../domain/notice/commands'
import { noticeCommand } from './command'

export const noticeRead = noticeCommand({
  action: 'notice.read',
  decide: ({ member, at }, notice) => ({ ok: true, notice: readNotice(notice, member.memberId, at) }),
  answer: (_context, { noticeId }) => ({ noticeId }),
})
