import { outageNames } from '../../domain/outage/names'
import { outageWakeAt, wakeOutage } from '../../domain/outage/outages'
import { accepted, refused } from '../platform/reply'
import { inTransaction } from '../platform/transaction'
import { wake } from '../platform/wake'
import { outageDocument } from './document'

/** Ends what has lasted its time. */
export const outages = wake({
  collection: 'outages',
  does: ['outagesEnded'],
  sideBySide: 1,
  inTurn: 'even',
  wakeAt: ({ state }) => outageWakeAt(state),
  named: ({ state }) => ({ label: `停水停电：${outageNames[state.kind]}`, to: ['deskOutages'] }),
  act: async ({ services }, { _id }, at) => {
    const reply = await inTransaction(services, async (tx) => {
      const now = await tx.get('outages', _id)
      const ended = now === null ? null : wakeOutage(now.state, at)
      // Somebody was faster.
      if (ended === null) return refused('busy')
      await tx.set('outages', outageDocument(ended))
      return accepted(null)
    })
    return reply.ok ? { outagesEnded: 1 } : {}
  },
})
