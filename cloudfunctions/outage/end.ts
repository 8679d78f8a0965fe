import { endOutage } from '../../domain/outage/outages'
import { journalCommand } from '../platform/journalCommand'
import { accepted, refused } from '../platform/reply'
import { outageDocument } from './document'
import { outageOf } from './own'

export const outageEnd = journalCommand({
  action: 'outage.end',
  work: async (tx, context) => {
    const { outageId, seen } = context.input
    const before = outageOf(await tx.get('outages', outageId), context)
    if (before === null) return refused('outage.notFound')
    const ended = endOutage(before, { seen, at: context.at })
    if (!ended.ok) return refused(ended.code, ended.detail)
    await tx.set('outages', outageDocument(ended.outage))
    return accepted({ outageId })
  },
})
