import type { LapseView } from '../../contract/views/lapse'
import { dayMs } from '../../domain/kernel/time'
import { counts, lapsesOf } from '../../domain/order/lapses'
import type { OrderState } from '../../domain/order/states'
import { memberHandler } from '../platform/context'
import { accepted } from '../platform/reply'

/** More orders than anybody has a part in within some years. */
const ordersMax = 600
/** Default: what lies longer back tells nothing about who somebody is now. */
const yearMs = 365 * dayMs

export const volunteerLapses = memberHandler({
  action: 'volunteer.lapses',
  run: async ({ services: { store }, member, communityId, at }) => {
    const { memberId } = member
    const orders = await store.find(
      'orders',
      // By whom it ever named: an index of lapses alone would be one more than the platform keeps.
      { communityId, peopleIds: memberId },
      { orderBy: [['reportedAt', 'desc']], limit: ordersMax, fields: ['state'] },
    )
    const rows = orders
      .flatMap(({ state }) => lapsesIn(state, memberId))
      .sort((one, other) => other.at - one.at)
    const counted = rows.filter((row) => row.counts && row.at > at - yearMs).length
    return accepted({ rows, counted })
  },
})

function lapsesIn(state: OrderState, memberId: string): LapseView[] {
  const { orderId, no, kind, place } = state
  return lapsesOf(state)
    .filter((lapse) => lapse.memberId === memberId)
    .map((lapse) => ({
      ...{ orderId, no, kind, building: place.building },
      ...{ at: lapse.at, cause: lapse.cause, promisedAt: lapse.promisedAt, counts: counts(lapse) },
      appeal: appealView(lapse.appeal),
    }))
}

function appealView(appeal: ReturnType<typeof lapsesOf>[number]['appeal']): LapseView['appeal'] {
  if (appeal === undefined) return null
  const { at, reason, answer } = appeal
  if (answer === null) return { at, reason, answer }
  return { at, reason, answer: { outcome: answer.outcome, text: answer.text, at: answer.at } }
}
