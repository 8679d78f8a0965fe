import type { Scored } from '../order/states'
import { awardEntry } from './entries'
import type { LedgerEntry } from './types'

/** The pending points a scored order gives to each of its crew; none when it scored 0. */
export function awardEntries(order: Scored): LedgerEntry[] {
  if (order.score.points === 0) return []
  return order.crew.map((member) =>
    awardEntry({
      subject: { kind: 'order', id: order.orderId },
      communityId: order.communityId,
      memberId: member.memberId,
      points: order.score.points,
      at: order.score.at,
      revision: order.score.revision ?? 0,
      text: `${order.summary}（${order.no}）`,
      approvedByMemberId: order.score.byMemberId,
    }),
  )
}
