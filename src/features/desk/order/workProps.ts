import type { DeskRow } from '../../../../contract/views/order'
import type { StandardView } from '../../../../contract/views/points'

/** What every kind of work on an order is given. */
export interface WorkProps {
  row: DeskRow
  /** to score by, when the list of the order has brought it */
  standard?: StandardView | undefined
  onDone: (() => unknown) | undefined
}
