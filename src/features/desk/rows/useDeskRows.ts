import { useMemo } from 'react'
import type { DeskRow } from '../../../../contract/views'
import type { OrderStatus } from '../../../../domain/order/types'
import { usePages, type Pages } from '../../../lib/cloud/usePages'
import { deskEveryMs } from '../../../lib/cloud/useQuery'
import { afterMoves, useDone } from './doneStore'

export type DeskPages = Omit<Pages<'order.desk'>, 'rows'> & { rows: readonly DeskRow[] }

/**
 * A list of the desk: one status, the longest waiting first; without one the whole register, newest first, which
 * also brings the counts of open work (they cost the cloud a question for each status, so no other list asks).
 */
export function useDeskRows(status?: OrderStatus): DeskPages {
  const input = useMemo(() => (status === undefined ? { counts: true } : { status }), [status])
  const pages = usePages('order.desk', input, { every: deskEveryMs })
  const moves = useDone((state) => state.moves)
  return { ...pages, rows: afterMoves(pages.rows, moves, pages.at, status) }
}
