import type { AwardView } from '../../contract/views/award'
import { awardStatus, mayApprove } from '../../domain/award/award'
import type { Award } from '../../domain/award/types'
import type { Judge } from '../../domain/kernel/judge'
import { photoViews } from '../attachment/view'
import type { AttachmentDocument, MemberDocument } from '../platform/documents'

interface Viewer {
  member: MemberDocument
  judge: Judge
  photos: readonly AttachmentDocument[]
  at: number
}

/** One award for the desk: names and evidence, and whether I am the second person. */
export function awardView(award: Award, { member, judge, photos, at }: Viewer): AwardView {
  const { awardId, kind, source, people, points, words, by, askedAt, endsAt, answer } = award
  const status = awardStatus(award, at)
  return {
    ...{ awardId, kind, source, points, words, askedAt, endsAt, status },
    names: people.map(({ name }) => name),
    byName: by.name,
    photos: photoViews(photos, award.photos, { memberId: member.memberId, staff: true }),
    answer: answer === null ? null : { byName: answer.by.name, why: answer.why, at: answer.at },
    mayApprove: status === 'asked' && mayApprove(award, judge),
  }
}
