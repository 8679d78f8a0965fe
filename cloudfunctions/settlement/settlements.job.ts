import { settlementWakeAt } from '../../domain/points/settlement'
import { communityOf } from '../community/own'
import { wake, type Run } from '../platform/wake'
import type { SettlementDocument } from '../platform/documents'
import { advanceSettlement } from './advance'
import { releaseStrays } from './stamp'

const ordersMax = 100

/** Pays notices whose window is over (P3), finishes those whose beginner was cut off, lets go what came too late. */
export const settlements = wake({
  collection: 'settlements',
  does: ['settlements', 'strays'],
  sideBySide: 1,
  inTurn: 'even',
  wakeAt: settlementWakeAt,
  named: ({ _id: settlementId, title }) => ({
    label: `公示：${title}`,
    to: ['deskSettlement', { settlementId }],
  }),
  act: async (run, settlement) => {
    if (settlement.status === 'settled') return letGo(run, settlement)
    const { rules, standard } = await communityOf(run.services.store, settlement.communityId)
    const { moved, messages } = await advanceSettlement(run.services, settlement, {
      noticeDays: rules.noticeDays,
      ordersMax,
      monthMax: standard.monthMax ?? 0,
      isOver: run.isOver,
    })
    run.tell(messages)
    return moved ? { settlements: 1 } : {}
  },
})

/** A copy of the request that was cut off may have stamped an order after the notice was out. */
async function letGo({ services }: Run, settlement: SettlementDocument) {
  await releaseStrays(services.store, settlement)
  await services.store.update('settlements', { _id: settlement._id }, { wakeAt: null, wakeTries: 0 })
  return { strays: 1 }
}
