import type { Kin } from '../../domain/kernel/judge'
import { mayAnswerNotice } from '../../domain/notice/commands'
import type { Notice } from '../../domain/notice/types'
import { openOf } from '../../domain/posting/objection'
import { judgeNow, kinOf } from '../member/kin'
import { deskOf } from '../objection/stand'
import type { MemberDocument } from '../platform/documents'
import type { Store } from '../platform/store'

/** Who objects, as far as family goes. */
export const kinIn = (store: Store, notice: Notice, at: number): Promise<readonly Kin[]> =>
  kinOf(
    store,
    openOf(notice.objections).map(({ person }) => person),
    at,
  )

/** Everybody at the desk who may answer the objections to this notice. */
export async function judgesOf(
  store: Store,
  notice: Notice,
  kin: readonly Kin[],
  at: number,
): Promise<MemberDocument[]> {
  const desk = await deskOf(store, notice.communityId)
  return desk.filter((member) => mayAnswerNotice(notice, judgeNow(member, kin, at)))
}
