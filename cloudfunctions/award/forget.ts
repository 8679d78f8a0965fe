import { privateSideOf } from '../../domain/order/summary'
import { forgetInAward } from '../../domain/award/forget'
import type { Services } from '../platform/context'
import type { Leaver } from '../platform/module'
import { accepted } from '../platform/reply'
import { inTransaction } from '../platform/transaction'
import { awardDocument } from './document'

const portionMax = 20

/** Awards keep what was given for what, not to whom. Ends by transactions: others answer meanwhile. */
export async function letGoOfAwards(services: Services, leaver: Leaver): Promise<number> {
  const { communityId, memberId } = leaver
  const found = await services.store.find(
    'awards',
    { communityId, peopleIds: memberId },
    { orderBy: [['askedAt', 'desc']], fields: ['askedAt'], limit: portionMax },
  )
  const known = [privateSideOf(leaver)]
  for (const { _id } of found) {
    await inTransaction(services, async (tx) => {
      const now = await tx.get('awards', _id)
      if (now !== null) await tx.set('awards', awardDocument(forgetInAward(now.state, memberId, known)))
      return accepted(null)
    })
  }
  return found.length
}
