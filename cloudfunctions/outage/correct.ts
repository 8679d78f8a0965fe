import { correctOutage } from '../../domain/outage/outages'
import type { OutageFacts } from '../../domain/outage/types'
import type { CommunityDocument } from '../platform/documents'
import { journalCommand } from '../platform/journalCommand'
import { accepted, refused } from '../platform/reply'
import { outageDocument } from './document'
import { factsOf, loadCommunity } from './facts'
import { outageOf } from './own'
import { outageView } from './view'

export const outageCorrect = journalCommand<'outage.correct', CommunityDocument | null, OutageFacts>({
  action: 'outage.correct',
  load: loadCommunity,
  prepare: factsOf,
  work: async (tx, context, facts) => {
    const { input, at } = context
    const before = outageOf(await tx.get('outages', input.outageId), context)
    if (before === null) return refused('outage.notFound')
    // Said without a beginning, it keeps the one it has.
    const startsAt = input.startsAt ?? before.startsAt
    const corrected = correctOutage(before, { seen: input.seen, facts: { ...facts, startsAt }, at })
    if (!corrected.ok) return refused(corrected.code, corrected.detail)
    await tx.set('outages', outageDocument(corrected.outage))
    return accepted(outageView(corrected.outage))
  },
})
