import { useMemo } from 'react'
import type { DeskRow } from '../../../../contract/views/order'
import type { OrderStatus } from '../../../../domain/order/types'
import { usePages, type Pages } from '../../../cloud/usePages'
import { newsEveryMs, type QueryOptions } from '../../../cloud/useQuery'
import { afterMoves, countsAfter, useDone } from './doneStore'

/** One status, or what is urgent or late whatever its status. */
export type DeskList = OrderStatus | 'pressing'

export type DeskPages = Omit<Pages<'order.desk'>, 'rows'> & {
  rows: readonly DeskRow[]
  /** open work by status, when the whole register was read */
  counts: Readonly<Record<string, number>> | undefined
}

/**
 * A list of the desk: one status, or what presses, the longest waiting first; without one the whole register, newest first, which
 * also brings the counts of open work; what waits to be scored brings the standard.
 */
export function useDeskRows(which?: DeskList, { when = true }: QueryOptions = {}): DeskPages {
  const input = useMemo(() => inputOf(which), [which])
  const pages = usePages('order.desk', input, { when, every: newsEveryMs })
  const moves = useDone((state) => state.moves)
  const counts = countsAfter(pages.data?.counts, pages.rows, moves, pages.at)
  const rows = afterMoves(pages.rows, moves, pages.at, which === 'pressing' ? undefined : which)
  return { ...pages, rows, counts }
}

function inputOf(which: DeskList | undefined) {
  if (which === undefined) return { counts: true }
  if (which === 'pressing') return { pressing: true }
  const status = which
  return status === 'confirmed' ? { status, standard: true } : { status }
}
