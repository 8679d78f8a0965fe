import { markOf, withMark, type Mark } from '../../domain/member/mark'
import { monthOf } from '../../domain/kernel/time'
import { emptyWallet } from '../../domain/points/wallet'
import type { Services } from '../platform/context'
import type { MemberDocument } from '../platform/documents'
import { digestOf } from '../platform/identity'
import type { Transaction } from '../platform/transaction'

const prefix = 'left:'

/** Without the salt, which lies with the community and leaves it never, an openid leads to no mark. */
const markId = (salt: string, personId: string): string => `${prefix}${digestOf(`left ${salt} ${personId}`)}`

/** Keeps of one who leaves what must outlive it, in the transaction in which they go (ADR 6). */
export async function keepMark(
  tx: Transaction,
  member: MemberDocument,
  { newId }: Pick<Services, 'newId'>,
  at: number,
): Promise<void> {
  const mark = markOf(member, await tx.get('wallets', member.memberId), at)
  if (mark === null) return
  const { communityId } = member
  const community = await tx.get('communities', communityId)
  if (community === null) return
  const salt = community.salt ?? newId()
  if (community.salt === undefined) await tx.update('communities', communityId, { salt })
  await tx.set('journal', {
    _id: markId(salt, member.personId),
    communityId,
    // Of no one day: when it was written would tell who it was.
    ...{ at: 0, byMemberId: null, action: 'member.mark', hash: '', note: '', answer: mark },
  })
}

/** Who comes back as `member` stands where they stood when they left, as far as that was kept; the mark is used up. */
export async function takeMark(tx: Transaction, member: MemberDocument, at: number): Promise<MemberDocument> {
  const community = await tx.get('communities', member.communityId)
  if (community?.salt === undefined) return member
  const id = markId(community.salt, member.personId)
  const kept = await tx.get('journal', id)
  if (kept === null) return member
  await tx.remove('journal', id)
  const mark = kept.answer as Mark
  const { memberId, communityId } = member
  if (mark.limits?.month === monthOf(at)) {
    await tx.set('wallets', {
      ...emptyWallet(memberId, communityId, mark.limits.month),
      ...mark.limits,
      _id: memberId,
    })
  }
  return withMark(member, mark)
}
