import { applyVolunteer } from '../../domain/member/volunteer'
import { journalCommand } from '../platform/journalCommand'
import { ownDocument } from '../member/secretaries'
import { checkWords } from '../platform/moderation'
import { accepted, refused } from '../platform/reply'
import { meView } from '../member/meView'

export const volunteerApply = journalCommand({
  action: 'volunteer.apply',
  prepare: async (context) => {
    const { guardian, licences } = context.input
    const papers = licences.flatMap(({ name, number }) => [name, number])
    await checkWords(context, [guardian, ...papers], 'profile')
  },
  work: async (tx, context) => {
    const { input, at } = context
    const before = await ownDocument(tx, context)
    const applied = applyVolunteer(before, {
      skills: [...new Set(input.skills)],
      licences: input.licences,
      insuredUntil: input.insuredUntil ?? null,
      minor: input.minor,
      guardian: input.guardian === '' ? null : input.guardian,
      at,
    })
    if (!applied.ok) return refused(applied.code, applied.detail)
    const member = { ...before, ...applied.member, version: before.version + 1 }
    await tx.set('members', member)
    return accepted(meView(member))
  },
})
