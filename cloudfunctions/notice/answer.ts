import { refuse } from '../../domain/kernel/decision'
import type { Kin } from '../../domain/kernel/judge'
import { answerNotice, hanging } from '../../domain/notice/commands'
import { checkPublicWords } from '../platform/moderation'
import { noticeCommand } from './command'
import { judgeNow } from '../member/kin'
import { judgesOf, kinIn } from './judges'
import { checkNew, hangPictures } from './pictures'

interface Prepared {
  kin: readonly Kin[]
  /** at the desk, who may answer */
  others: number
}

export const noticeAnswer = noticeCommand<'notice.answer', Prepared>({
  action: 'notice.answer',
  prepare: async (context, notice) => {
    const { input, services, at } = context
    const { correction } = input
    const kin = await kinIn(services.store, notice, at)
    const [judges] = await Promise.all([
      judgesOf(services.store, notice, kin, at),
      checkPublicWords(context, [input.reason, correction?.title, correction?.text]),
      checkNew(context, correction?.photos ?? [], notice.photos),
    ])
    return { kin, others: judges.length }
  },
  decide: ({ input, member, at }, notice, { kin, others }) => {
    const now = hanging(notice)
    if (!now.ok) return now
    const { seen, reason: text, correction = null } = input
    const answered = answerNotice(now.notice, { by: judgeNow(member, kin, at), seen, text, correction, at })
    if (answered.ok || answered.code !== 'objection.notByYou') return answered
    return others === 0 ? refuse('objection.nobodyElse') : refuse('objection.notByYou', { others })
  },
  beside: (tx, _context, after) => hangPictures(tx, after),
  answer: ({ input }, { noticeId }) => ({
    noticeId,
    outcome: input.correction === undefined ? 'kept' : 'corrected',
  }),
})
