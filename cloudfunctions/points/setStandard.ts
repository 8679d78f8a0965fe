import { nextStandard } from '../../domain/points/standard'
import type { CommunityDocument, StandardDocument } from '../platform/documents'
import { journalCommand } from '../platform/journalCommand'
import { checkPublicWords } from '../platform/moderation'
import { accepted, refused } from '../platform/reply'

/** A version as it lies in the database. */
const versionOf = (
  { communityId }: Pick<CommunityDocument, 'communityId'>,
  standard: CommunityDocument['standard'],
  byMemberId: string | null,
): StandardDocument => ({ ...standard, _id: `${communityId}:${standard.version}`, communityId, byMemberId })

export const pointsSetStandard = journalCommand({
  action: 'points.setStandard',
  prepare: (context) =>
    checkPublicWords(
      context,
      context.input.adjustments.map(({ label }) => label),
    ),
  work: async (tx, { input, communityId, member, at }) => {
    const community = await tx.get('communities', communityId)
    if (community === null) return refused('internal')
    const { seen, ...draft } = input
    const next = nextStandard(community.standard, draft, { seen, at })
    if (!next.ok) return next
    // The first is written down when it is replaced: until then it is every community's.
    if (community.standard.version === 1)
      await tx.set('standards', versionOf(community, community.standard, null))
    await tx.set('standards', versionOf(community, next.standard, member.memberId))
    await tx.update('communities', communityId, { standard: next.standard })
    return accepted(next.standard)
  },
})
