import { reviewVolunteer } from '../../domain/member/volunteer'
import { freeOrdersOf } from '../order/freed'
import { journalCommand } from '../platform/journalCommand'
import { checkWords } from '../platform/moderation'
import { accepted, refused } from '../platform/reply'

export const volunteerReview = journalCommand({
  action: 'volunteer.review',
  prepare: async (context) => {
    await checkWords(context, [context.input.reason])
  },
  work: async (tx, { input, communityId, member, at }) => {
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
  },
  afterwards: async ({ services, input, communityId, member, at }) => {
    if (input.verdict !== 'suspended') return
    const why = { reason: input.reason, by: member.memberId, at }
    await freeOrdersOf(services, { communityId, memberId: input.memberId }, why)
  },
})
