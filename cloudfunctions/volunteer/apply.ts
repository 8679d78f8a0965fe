import { applyVolunteer } from '../../domain/member/volunteer'
import { journaled, journaledHandler } from '../platform/journaled'
import { ownDocument } from '../member/secretaries'
import { checkWords } from '../platform/moderation'
import { accepted, refused } from '../platform/reply'
import { meView } from '../member/meView'

export const volunteerApply = journaledHandler({
  action: 'volunteer.apply',
  run: async (context) => {
    const { input, at } = context
    const papers = input.licences.flatMap(({ name, number }) => [name, number])
    await checkWords(context, [input.guardian, ...papers], 'profile')
    return journaled(context, async (tx) => {
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
    })
  },
})
