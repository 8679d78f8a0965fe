import { settlementWakeAt } from '../../domain/points/settlement'
import type { Settlement } from '../../domain/points/types'
import type { SettlementDocument } from '../platform/documents'

/** A settlement as it lies in the database. @param hash of the request that began it */
export const settlementDocument = (settlement: Settlement, hash: string): SettlementDocument => ({
  ...settlement,
  _id: settlement.settlementId,
  hash,
  wakeAt: settlementWakeAt(settlement),
  wakeTries: 0,
})
