import type { OutageDeskRow, OutageView } from '../../contract/views/outage'
import type { Outage } from '../../domain/outage/types'

/** What every member may read of it: not who announced it. */
export const outageView = (outage: Outage): OutageView => {
  const { outageId, kind, buildings, startsAt, endsAt, words, phone, version, toldAt } = outage
  return { outageId, kind, buildings, startsAt, endsAt, words, phone, version, toldAt }
}

export const outageDeskRow = (outage: Outage): OutageDeskRow => ({
  ...outageView(outage),
  ended: outage.status === 'ended' ? { at: outage.endedAt, by: outage.by } : null,
})
