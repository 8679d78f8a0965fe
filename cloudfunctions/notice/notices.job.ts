import type { Notice } from '../../domain/notice/types'
import { noticeWakeAt, wakeNotice } from '../../domain/notice/wake'
import { accepted, refused } from '../platform/reply'
import { inTransaction } from '../platform/transaction'
import { wake } from '../platform/wake'
import { noticeDocument } from './document'

/** Takes down what has hung its time, and reminds who must know a day before it is due. */
export const notices = wake({
  collection: 'notices',
  does: ['noticesEnded', 'noticesReminded'],
  sideBySide: 1,
  inTurn: 'even',
  wakeAt: ({ state }) => noticeWakeAt(state),
  named: ({ _id: noticeId, state }) => ({ label: `公告：${state.title}`, to: ['noticeWall', { noticeId }] }),
  act: async ({ services }, { _id }, at) => {
    const reply = await inTransaction<Notice>(services, async (tx) => {
      const now = await tx.get('notices', _id)
      const after = now === null ? null : wakeNotice(now.state, at)
      // Somebody was faster.
      if (after === null) return refused('busy')
      await tx.set('notices', noticeDocument(after))
      return accepted(after)
    })
    if (!reply.ok) return {}
    return reply.data.status === 'hanging' ? { noticesReminded: 1 } : { noticesEnded: 1 }
  },
})
