import type { Redemption } from '../market/types'
import type { VolunteerProfile } from '../member/types'
import { isPromised } from '../order/crew'
import { orderLine } from '../order/line'
import { warnDueAt } from '../order/release'
import type { OrderKind, OrderState } from '../order/types'
import type { Settlement } from '../points/types'
import { dayMs } from '../kernel/time'

/** An order as a to-do names it: public words only. */
interface OrderWords {
  orderId: string
  kind: OrderKind
  building: string
  summary: string
}

/** Something to do, and by when (epoch ms). */
export type Task =
  /** the crew says it is mended: is it? */
  | ({ what: 'confirm'; dueAt: number } & OrderWords)
  /** I promised to come: it is nearly time, or past it */
  | ({ what: 'visit'; dueAt: number; late: boolean } & OrderWords)
  /** I came out of the line and have it now */
  | ({ what: 'place'; dueAt: number } & OrderWords)
  /** I began long ago and have not said that it is done */
  | ({ what: 'finish'; dueAt: number } & OrderWords)
  /** it lies ready for me; soon: the shelf keeps it for less than a day */
  | { what: 'collect'; dueAt: number; soon: boolean; redemptionId: string; goodsName: string }

/** Something that happened, and when (epoch ms): told for some days, or until it was read. */
export type News =
  /** nobody fetched it: it is back on the shelf, and the points are mine again */
  | { what: 'returned'; at: number; redemptionId: string; goodsName: string; points: number }
  /** a settlement has paid me */
  | { what: 'points'; at: number; settlementId: string; points: number }
  /** pictures of mine that the check turned down: nobody sees them */
  | ({ what: 'photo'; at: number; count: number } & OrderWords)
  /** my application was answered, or I was suspended */
  | { what: 'volunteer'; at: number; status: 'approved' | 'refused' | 'suspended' }

/** What waits for one person; `key` stays the same as long as it is the same thing. */
export type Todo = { key: string } & (Task | News)

export interface TodoSources {
  memberId: string
  now: number
  reported: readonly OrderState[]
  held: readonly OrderState[]
  /** orders that came to me out of the line */
  given: ReadonlySet<string>
  redemptions: readonly Redemption[]
  settlements: readonly Pick<Settlement, 'settlementId' | 'status' | 'settledAt' | 'lines'>[]
  /** my pictures that were turned down */
  photosRefused: readonly { photoId: string; at: number }[]
  volunteer: VolunteerProfile | null
}

/** How long news stand before everybody has seen or no longer wants them. */
export const newsMs = 3 * dayMs

/** What waits for me: first what is due, the soonest on top, then the news, the newest on top. Each once. */
export function todosOf(sources: TodoSources): Todo[] {
  const { now, reported, held, redemptions } = sources
  const tasks = [
    ...reported.flatMap((order) => confirmOf(order, now)),
    ...held.flatMap((order) => heldOf(order, sources)),
    ...redemptions.flatMap((redemption) => collectOf(redemption, now)),
  ].sort((a, b) => a.dueAt - b.dueAt)
  const news = newsOf(sources)
    .filter(({ at }) => at > now - newsMs)
    .sort((a, b) => b.at - a.at)
  return [...tasks, ...news].map((each) => ({ key: keyOf(each), ...each }))
}

function wordsOf({ orderId, kind, place, summary }: OrderState): OrderWords {
  return { orderId, kind, building: place.building, summary }
}

/** Whoever was promised a call is called by the community and has nothing to press (R2). */
function confirmOf(order: OrderState, now: number): Task[] {
  const { owner, dueAt } = orderLine(order, now)
  if (order.status !== 'finished' || owner.kind !== 'reporter' || dueAt === null) return []
  return [{ what: 'confirm', dueAt, ...wordsOf(order) }]
}

/** One thing at most for each order: what is late goes before what is new. */
function heldOf(order: OrderState, { now, given }: TodoSources): Task[] {
  const { dueAt, overdue } = orderLine(order, now)
  if (dueAt === null) return []
  const words = wordsOf(order)
  if (order.status === 'working') return overdue ? [{ what: 'finish', dueAt, ...words }] : []
  if (!isPromised(order)) return []
  if (now >= warnDueAt(order)) return [{ what: 'visit', dueAt, late: overdue, ...words }]
  return given.has(order.orderId) ? [{ what: 'place', dueAt, ...words }] : []
}

function collectOf({ redemptionId, goodsName, status, expiresAt }: Redemption, now: number): Task[] {
  if (status !== 'held' || expiresAt <= now) return []
  return [{ what: 'collect', dueAt: expiresAt, soon: expiresAt - now <= dayMs, redemptionId, goodsName }]
}

function newsOf({ memberId, reported, redemptions, settlements, photosRefused, volunteer }: TodoSources) {
  const news: News[] = []
  for (const { redemptionId, goodsName, points, status, closedAt } of redemptions) {
    // Whoever gave it back themselves knows.
    if (status === 'expired' && closedAt !== null)
      news.push({ what: 'returned', at: closedAt, redemptionId, goodsName, points })
  }
  for (const { settlementId, status, settledAt, lines } of settlements) {
    const mine = lines.find((line) => line.memberId === memberId)
    if (status === 'settled' && settledAt !== null && mine !== undefined && mine.points > 0)
      news.push({ what: 'points', at: settledAt, settlementId, points: mine.points })
  }
  for (const order of reported) {
    const refused = photosRefused.filter(({ photoId }) => order.photos.includes(photoId))
    const at = Math.max(...refused.map((photo) => photo.at))
    if (refused.length > 0) news.push({ what: 'photo', at, count: refused.length, ...wordsOf(order) })
  }
  if (volunteer !== null && volunteer.reviewedAt !== null && volunteer.status !== 'applied')
    news.push({ what: 'volunteer', at: volunteer.reviewedAt, status: volunteer.status })
  return news
}

function keyOf(each: Task | News): string {
  switch (each.what) {
    case 'confirm':
    case 'visit':
    case 'place':
    case 'finish':
    case 'photo':
      return `${each.what}:${each.orderId}`
    case 'collect':
    case 'returned':
      return `${each.what}:${each.redemptionId}`
    case 'points':
      return `${each.what}:${each.settlementId}`
    case 'volunteer':
      return `${each.what}:${String(each.at)}`
    default:
      return each satisfies never
  }
}
