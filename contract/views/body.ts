import type { Body } from '../../domain/body/types'
import type { OrderKind, OrderStatus } from '../../domain/order/types'
import type { Page } from './page'

/** A body on the list, for the desk: with how much lies there. */
export interface BodyRow extends Omit<Body, 'communityId' | 'closedAt'> {
  /** gets something new */
  open: boolean
  /** orders that lie there now, and how many of them are late */
  lying: number
  late: number
}

/** An order as the people of a body find it among what was sent to them: building and trade, never door, name or phone. */
export interface SentRow {
  orderId: string
  no: string
  kind: OrderKind
  building: string
  summary: string
  urgent: boolean
  status: OrderStatus
  /** the last time it was sent to them, epoch ms */
  sentAt: number
  why: string
  /** by when they owe something; null when it lies with them no more */
  dueAt: number | null
  late: boolean
  /** the day they named; null until they took it on */
  until: number | null
  /** what they last said of it, for ever; null until they did */
  answer: { at: number; text: string; fixed: boolean } | null
}

/** What was sent to my body: its name and count stand with the first page of what lies there now. */
export interface SentOrders extends Page<SentRow> {
  body: Pick<Body, 'bodyId' | 'name'>
  counts?: { fresh: number; accepted: number; late: number }
}
