import { audienceKey } from '../../domain/notice/audience'
import type { Notice } from '../../domain/notice/types'
import { concernedIds, objectionAt, peopleIds, unreadAt } from '../../domain/notice/waiting'
import { noticeWakeAt } from '../../domain/notice/wake'
import type { NoticeDocument } from '../platform/collections/notices'

/** A notice as it lies in the database. */
export const noticeDocument = (state: Notice): NoticeDocument => ({
  _id: state.noticeId,
  communityId: state.communityId,
  postedAt: state.postedAt,
  audience: audienceKey(state.audience),
  concernedIds: concernedIds(state),
  peopleIds: peopleIds(state),
  deskAt: deskAt(state),
  wakeAt: noticeWakeAt(state),
  wakeTries: 0,
  state,
})

/** The first of what the desk owes. */
function deskAt(state: Notice): number | null {
  const moments = [objectionAt(state), unreadAt(state)].filter((moment) => moment !== null)
  return moments.length === 0 ? null : Math.min(...moments)
}
