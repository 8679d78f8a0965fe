import { reviewVolunteer } from '../../domain/member/volunteer'
import { journaled, journaledHandler } from '../platform/journaled'
import { checkWords } from '../platform/moderation'
import { accepted, refused } from '../platform/reply'

export const volunteerReview = journaledHandler({
  action: 'volunteer.review',
  run: async (context) => {
    const { input, communityId, member, at } = context
    await checkWords(context, [input.reason])
    return journaled(context, async (tx) => {
      const before = await tx.get('members', input.memberId)
      if (before === null || before.communityId !== communityId) return refused('member.notFound')
      const reviewed = reviewVolunteer(before, {
        verdict: input.verdict,
        reason: input.reason,
        by: member.memberId,
        at,
      })
      if (!reviewed.ok) return refused(reviewed.code, reviewed.detail)
      await tx.set('members', { ...before, ...reviewed.member, version: before.version + 1 })
      return accepted({ memberId: before.memberId, status: input.verdict })
    })
  },
})
