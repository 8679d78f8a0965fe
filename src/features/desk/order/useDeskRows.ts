import { useMemo } from 'react'
import type { DeskRow } from '../../../../contract/views/order'
import type { OrderStatus } from '../../../../domain/order/types'
import { usePages, type Pages } from '../../../cloud/usePages'
import { deskEveryMs, type QueryOptions } from '../../../cloud/useQuery'
import { afterMoves, useDone } from './doneStore'

export type DeskPages = Omit<Pages<'order.desk'>, 'rows'> & { rows: readonly DeskRow[] }

/**
 * A list of the desk: one status, the longest waiting first; without one the whole register, newest first, which
 * also brings the counts of open work; what waits to be scored brings the standard.
 */
export function useDeskRows(status?: OrderStatus, { when = true }: QueryOptions = {}): DeskPages {
  const input = useMemo(() => inputOf(status), [status])
  const pages = usePages('order.desk', input, { when, every: deskEveryMs })
  const moves = useDone((state) => state.moves)
  return { ...pages, rows: afterMoves(pages.rows, moves, pages.at, status) }
}

function inputOf(status: OrderStatus | undefined) {
  if (status === undefined) return { counts: true }
  return status === 'confirmed' ? { status, standard: true } : { status }
}
