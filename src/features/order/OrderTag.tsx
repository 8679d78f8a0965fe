import type { OrderStatus } from '../../../domain/order/types'
import { StatusTag } from '../../ui/StatusTag'
import { statusWords } from '../../words/order'

/** The status of an order, said as overdue when it is. */
export function OrderTag({ status, overdue }: { status: OrderStatus; overdue?: boolean }) {
  const word = statusWords[status]
  return overdue ? (
    <StatusTag tone="late" icon="alert" text={`${word.text} · 超时`} />
  ) : (
    <StatusTag {...word} />
  )
}
