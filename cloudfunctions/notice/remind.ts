import { hanging, remindReaders } from '../../domain/notice/commands'
import { noticeCommand } from './command'

export const noticeRemind = noticeCommand({
  action: 'notice.remind',
  decide: ({ at }, notice) => {
    const now = hanging(notice)
    return now.ok ? remindReaders(now.notice, at) : now
  },
  answer: (_context, { noticeId, receipts }) => ({ noticeId, waiting: receipts?.waitingIds.length ?? 0 }),
})
