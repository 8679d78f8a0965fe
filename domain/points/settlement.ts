import { compareIds } from '../kernel/compare'
import { refuse, type Refusal } from '../kernel/decision'
import type { Scored } from '../order/states'
import { hang, isOver } from '../posting/window'
import { minuteMs } from '../kernel/time'
import { settleEntry } from './entries'
import type { LedgerEntry, Settlement, SettlementLine } from './types'

export interface SettlementDraft {
  settlementId: string
  communityId: string
  title: string
  /** all scored orders that no notice names yet */
  orders: readonly Scored[]
  /** days to object in; 0 pays at once (P3) */
  noticeDays: number
  by: string
  at: number
}

export type SettlementAnswer = { ok: true; settlement: Settlement } | Refusal<'points.nothingToSettle'>

/** One notice must be readable on a wall, and one document; the oldest first, the rest goes on the next. */
export const settlementOrdersMax = 100

/** A notice before its orders are gathered: so that whatever happens meanwhile, somebody can finish it. */
export function openSettlement(
  notice: Pick<SettlementDraft, 'settlementId' | 'communityId' | 'title' | 'by' | 'at'>,
): Settlement {
  const { settlementId, communityId, title, by, at } = notice
  return {
    settlementId,
    communityId,
    title,
    status: 'posting',
    ...hang(at, 0),
    postedByMemberId: by,
    settledAt: null,
    orderIds: [],
    lines: [],
    totalPoints: 0,
  }
}

/** The notice: who gets how many points for which orders, most first. Names are whole here and masked by the view. */
export function draftSettlement(draft: SettlementDraft): SettlementAnswer {
  const orders = draft.orders
    .filter((order) => order.communityId === draft.communityId)
    .sort((a, b) => a.score.at - b.score.at)
    .slice(0, settlementOrdersMax)
  if (orders.length === 0) return refuse('points.nothingToSettle')
  const lines = linesOf(orders)
  return {
    ok: true,
    settlement: {
      settlementId: draft.settlementId,
      communityId: draft.communityId,
      title: draft.title,
      status: 'posted',
      ...hang(draft.at, draft.noticeDays),
      postedByMemberId: draft.by,
      settledAt: null,
      orderIds: orders.map((order) => order.orderId),
      lines,
      totalPoints: lines.reduce((total, line) => total + line.points, 0),
    },
  }
}

/** The objection window is over and the money has not moved yet. */
export function settlementDue(settlement: Settlement, now: number): boolean {
  return settlement.status === 'posted' && isOver(settlement, now)
}

/** Until then whoever began it is still at it: a call of the api ends after 20 seconds. */
const leftAloneMs = 2 * minuteMs
/** A copy of the request that was cut off has ended by then, whatever it still wrote. */
const straysMs = 10 * minuteMs

/**
 * When time must act on a settlement, epoch ms: what its beginner left half done is finished, the notice whose window is
 * over is paid, and once after that what was stamped too late is let go. Null when nothing is left to do.
 */
export function settlementWakeAt(settlement: Settlement): number | null {
  const { status, postedAt, objectionUntil, settledAt } = settlement
  switch (status) {
    case 'posting':
      return postedAt + leftAloneMs
    case 'posted':
      return objectionUntil
    case 'settled':
      return settledAt === null ? null : settledAt + straysMs
    default:
      throw new Error(`unknown status ${String(status satisfies never)}`)
  }
}

/** What one order of a notice moves to wallets: nothing for an order scored 0. Ids make it safe to repeat. */
export function settlementEntries(order: Scored, settlement: Settlement, at: number): LedgerEntry[] {
  if (order.score.points === 0) return []
  return order.crew.map((member) =>
    settleEntry({
      subject: { kind: 'order', id: order.orderId },
      communityId: order.communityId,
      memberId: member.memberId,
      points: order.score.points,
      at,
      text: `${order.summary}（${order.no}）入账`,
      approvedByMemberId: settlement.postedByMemberId || null,
    }),
  )
}

/** Every order of the notice is settled. */
export function closeSettlement(settlement: Settlement, at: number): Settlement {
  return { ...settlement, status: 'settled', settledAt: at }
}

function linesOf(orders: readonly Scored[]): SettlementLine[] {
  const lines = new Map<string, SettlementLine>()
  for (const order of orders) {
    for (const { memberId, name } of order.crew) {
      const line = lines.get(memberId) ?? { memberId, name, points: 0, orders: 0 }
      const points = line.points + order.score.points
      lines.set(memberId, { ...line, points, orders: line.orders + 1 })
    }
  }
  return [...lines.values()].sort((a, b) => b.points - a.points || compareIds(a.memberId, b.memberId))
}
