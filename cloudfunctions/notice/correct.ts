import { hanging } from '../../domain/notice/commands'
import { correctNotice } from '../../domain/notice/post'
import { checkPublicWords } from '../platform/moderation'
import { noticeCommand } from './command'
import { checkNew, hangPictures } from './pictures'

export const noticeCorrect = noticeCommand({
  action: 'notice.correct',
  prepare: async (context, { photos }) => {
    const { input } = context
    await Promise.all([
      checkPublicWords(context, [input.title, input.text, input.why]),
      checkNew(context, input.photos, photos),
    ])
  },
  decide: ({ input, member, at }, notice) => {
    const now = hanging(notice)
    if (!now.ok) return now
    const { title, text, photos, why } = input
    return correctNotice(now.notice, { title, text, photos, why, by: member.memberId, at })
  },
  beside: (tx, _context, after) => hangPictures(tx, after),
  answer: (_context, { noticeId, former }) => ({ noticeId, version: former.length + 1 }),
})
