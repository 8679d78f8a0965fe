import type { News, Task } from '../todo/todo'
import { isPromised, isTimeDeclined } from './crew'
import { visitEndsAt } from './due'
import { orderLine } from './line'
import { warnDueAt } from './release'
import type { OrderState } from './states'
import type { Offer, OrderKind } from './types'

/** An order as a to-do names it: public words only. */
export interface OrderWords {
  orderId: string
  kind: OrderKind
  building: string
  summary: string
}

export type OrderTask = Task &
  OrderWords &
  (
    | /** the crew says it is mended: is it? */ { what: 'confirm' }
      /** the hour does not suit the resident: another one */
    | { what: 'time' }
    /** I promised to come: it is nearly time, or past it */
    | { what: 'visit'; late: boolean }
    /** a place is kept for me: do I come? By name, when the desk asks for me; again, when it is not mended */
    | { what: 'offer'; byName: boolean; again: boolean }
    /** I began long ago and have not said that it is done; time ends the visit then, epoch ms */
    | { what: 'finish'; endsAt: number }
  )

/** Pictures of mine that the check turned down: nobody sees them. */
export type PhotoNews = News & OrderWords & { count: number }

/**
 * What my orders want of me. Whoever was promised a call is called by the community and has nothing to press (R2); of
 * what I hold each wants one thing at most: what is late goes before what is new.
 * @param offered with the place that is kept for me in each
 */
export function orderTasks(
  mine: {
    reported: readonly OrderState[]
    held: readonly OrderState[]
    offered: readonly { order: OrderState; offer: Offer }[]
  },
  now: number,
): OrderTask[] {
  return [
    ...mine.reported.flatMap((order) => confirmOf(order, now)),
    ...mine.offered.map(({ order, offer }): OrderTask => ({
      what: 'offer',
      byName: offer.askedBy !== null,
      again: offer.again ?? false,
      dueAt: offer.until,
      ...wordsOf(order),
    })),
    ...mine.held.flatMap((order) => heldOf(order, now)),
  ]
}

/** @param refused my pictures that were turned down */
export function photoNews(
  reported: readonly OrderState[],
  refused: readonly { photoId: string; at: number }[],
): PhotoNews[] {
  return reported.flatMap((order) => {
    const here = refused.filter(({ photoId }) => order.photos.includes(photoId))
    const at = Math.max(...here.map((photo) => photo.at))
    return here.length === 0 ? [] : [{ at, count: here.length, ...wordsOf(order) }]
  })
}

function wordsOf({ orderId, kind, place, summary }: OrderState): OrderWords {
  return { orderId, kind, building: place.building, summary }
}

function confirmOf(order: OrderState, now: number): OrderTask[] {
  const { owner, dueAt } = orderLine(order, now)
  if (order.status !== 'finished' || owner.kind !== 'reporter' || dueAt === null) return []
  return [{ what: 'confirm', dueAt, ...wordsOf(order) }]
}

function heldOf(order: OrderState, now: number): OrderTask[] {
  const { dueAt, overdue } = orderLine(order, now)
  if (dueAt === null) return []
  const words = wordsOf(order)
  if (order.status === 'working')
    return overdue ? [{ what: 'finish', dueAt, endsAt: visitEndsAt(order), ...words }] : []
  if (!isPromised(order)) return []
  if (isTimeDeclined(order) && !overdue) return [{ what: 'time', dueAt, ...words }]
  if (now >= warnDueAt(order)) return [{ what: 'visit', dueAt, late: overdue, ...words }]
  return []
}
