import { reviewVolunteer } from '../../domain/member/volunteer'
import { quarantineMs } from '../../domain/member/leaving'
import { memberWakeAt } from '../member/wakeAt'
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
    // A grab that had read them as one who serves may still be under way: what they hold is freed once more.
    const freeAgainAt = input.verdict === 'suspended' ? at + quarantineMs : null
    await tx.set('members', {
      ...{ ...before, ...reviewed.member },
      ...{ freeAgainAt, wakeAt: memberWakeAt({ freeAgainAt }), wakeTries: 0, version: before.version + 1 },
    })
    return accepted({ memberId: before.memberId, status: input.verdict })
  },
  afterwards: async ({ services, input, communityId, member, at }) => {
    if (input.verdict !== 'suspended') return
    const why = { reason: input.reason, by: member.memberId, at }
    await freeOrdersOf(services, { communityId, memberId: input.memberId }, why)
  },
})
