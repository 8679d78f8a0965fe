import type { OrderFigures } from '../../domain/order/figures'

/** What waits at the desk (S2), counted. */
export interface TodayView {
  /** open work by status */
  counts: Readonly<Record<string, number>>
  /** of these, what is past its time: nobody took it, no answer came, the day to look again is there */
  late: Readonly<Record<'open' | 'blocked' | 'handedOver', number>>
  /** orders with an objection that has no answer yet */
  objections: number
  /** who offered to serve and waits for an answer */
  applied: number
  /** redemptions that lie ready */
  pickups: number
}

/** The pictures of a time (S5): its orders and what became of them by now, and the points that moved in it. */
export interface FiguresView extends OrderFigures {
  /** the first moment that counts */
  from: number
  /** false when there were more orders than are read: then only the newest are counted */
  complete: boolean
  points: { issued: number; spent: number }
}
