import { answerCorrection } from '../../domain/certificate/correct'
import { judgeNow, kinOf } from '../member/kin'
import { journalCommand } from '../platform/journalCommand'
import { checkWords } from '../platform/moderation'
import { Refused, accepted, refused } from '../platform/reply'
import { correctionIdOf } from './correct'

export const certificateAnswer = journalCommand({
  action: 'certificate.answer',
  prepare: async (context) => {
    const { services, member, communityId, input, at } = context
    const [asker, kin] = await Promise.all([
      services.store.get('members', input.memberId),
      kinOf(services.store, [input], at),
    ])
    if (asker?.communityId !== communityId) throw new Refused('certificate.visitUnknown')
    await checkWords(context, [input.words], 'words')
    return { asker, judge: judgeNow(member, kin, at) }
  },
  work: async (tx, { communityId, input, at }, { asker, judge }) => {
    const { outcome, words } = input
    const found = await tx.get('corrections', correctionIdOf(input))
    if (found?.communityId !== communityId) return refused('certificate.visitUnknown')
    const answered = answerCorrection(found, { outcome, words, judge, asker, at })
    if (!answered.ok) return refused(answered.code)
    const { answer } = answered.correction
    await tx.update('corrections', found._id, { answer, openAt: null })
    // Their home page looks for the answer only from now on.
    await tx.update('members', input.memberId, { hoursAnsweredAt: at })
    return accepted({ outcome })
  },
})
