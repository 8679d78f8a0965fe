import type { OrderFigures } from '../../domain/order/figures'
import type { Destination } from '../routes'
import type { TodoIcon } from './todo'

/** Something that waits at the desk, in its noun's own words, as a to-do is (views/todo.ts): the desk knows no noun by name. */
export interface WaitView {
  key: string
  icon: TodoIcon
  text: string
  /** what to do about it */
  hint: string
  count: number
  /** somebody is waiting longer than promised */
  late: boolean
  /** where it is done */
  to: Destination
}

/** What waits at the desk (S2), counted. */
export interface TodayView {
  /** open work by status */
  counts: Readonly<Record<string, number>>
  /** of these, by status, what is late: its step, or the whole from end to end */
  late: Readonly<Record<string, number>>
  /** orders that are urgent and not mended, or late: those that come first */
  pressing: number
  /** orders with an objection that has no answer yet */
  objections: number
  /** appeals against lapses without an answer */
  appeals: number
  /** who offered to serve and waits for an answer */
  applied: number
  /** redemptions that lie ready */
  pickups: number
  /** what waits in every other noun */
  waits: readonly WaitView[]
  /** what time should have done by itself and could not, however often it tried; at most a few of each noun */
  stuck: readonly StuckView[]
}

/** Something that time can do nothing to. */
export interface StuckView {
  key: string
  label: string
  /** where the desk looks at it */
  to: Destination
}

/** The pictures of a time (S5): its orders and what became of them by now, and the points that moved in it. */
export interface FiguresView extends OrderFigures {
  /** the first moment that counts */
  from: number
  /** false when there were more orders than are read: then only the newest are counted */
  complete: boolean
  points: { issued: number; spent: number }
}
