import { announceOutage } from '../../domain/outage/outages'
import type { OutageFacts } from '../../domain/outage/types'
import type { CommunityDocument } from '../platform/documents'
import { journalCommand } from '../platform/journalCommand'
import { accepted, refused } from '../platform/reply'
import { outageDocument } from './document'
import { factsOf, loadCommunity } from './facts'
import { outageView } from './view'

interface Prepared {
  outageId: string
  facts: OutageFacts
  standing: number
}

export const outageAnnounce = journalCommand<'outage.announce', CommunityDocument | null, Prepared>({
  action: 'outage.announce',
  load: loadCommunity,
  prepare: async (context, found) => {
    const { services, communityId, at } = context
    const { store } = services
    const [facts, standing] = await Promise.all([
      factsOf(context, found),
      store.count('outages', { communityId, toldUntil: store.command.gt(at) }),
    ])
    return { outageId: services.newId(), facts, standing }
  },
  work: async (tx, { communityId, member, at }, { outageId, facts, standing }) => {
    const announced = announceOutage(facts, { outageId, communityId, by: member.memberId, at, standing })
    if (!announced.ok) return refused(announced.code, announced.detail)
    await tx.add('outages', outageDocument(announced.outage))
    return accepted(outageView(announced.outage))
  },
})
