import { columns, type Book } from '../platform/book'
import type { MemberDocument } from '../platform/documents'

export const members: Book<MemberDocument> = {
  by: ['joinedAt', 'desc'],
  row: columns<MemberDocument>()({
    shown: [
      ...(['_id', 'memberId', 'communityId', 'name', 'phone', 'home', 'roles', 'volunteer'] as const),
      ...(['relatives', 'joinedAt', 'version'] as const),
    ],
    left: ['openid', 'personId', 'leaving', 'freeAgainAt', 'wakeAt', 'wakeTries', 'wrongCodes'],
  }),
}
