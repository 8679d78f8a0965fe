import { privateSideOf } from '../../domain/order/summary'
import { forgetInNotice } from '../../domain/notice/forget'
import type { Services } from '../platform/context'
import type { Leaver } from '../platform/module'
import { inTransaction } from '../platform/transaction'
import { accepted } from '../platform/reply'
import { noticeDocument } from './document'

const portionMax = 20

/** Notices keep what hung, not who was on it, had to know it or objected. Ends by transactions: others read and answer meanwhile. */
export async function letGoOfNotices(services: Services, leaver: Leaver): Promise<number> {
  const { communityId, memberId } = leaver
  const found = await services.store.find(
    'notices',
    { communityId, peopleIds: memberId },
    { orderBy: [['postedAt', 'desc']], fields: ['postedAt'], limit: portionMax },
  )
  const known = [privateSideOf(leaver)]
  for (const { _id } of found) {
    await inTransaction(services, async (tx) => {
      const now = await tx.get('notices', _id)
      if (now !== null) await tx.set('notices', noticeDocument(forgetInNotice(now.state, memberId, known)))
      return accepted(null)
    })
  }
  return found.length
}
