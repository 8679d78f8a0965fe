import { useEffect, useMemo, useRef } from 'react'
import type { DeskRow } from '../../../../contract/views/order'
import { usePages, type Pages } from '../../../cloud/usePages'
import { newsEveryMs } from '../../../cloud/useQuery'
import { afterMoves, useDone } from '../order/doneStore'
import { useDeskRows } from '../order/useDeskRows'
import { filterOf, keepCounts, useRegister } from './registerStore'
import { useSettled } from '../../../app/useSettled'

export interface RegisterRows extends Pick<
  Pages<'order.desk'>,
  'problem' | 'waiting' | 'refresh' | 'loading' | 'at' | 'more' | 'loadingMore' | 'loadMore'
> {
  rows: readonly DeskRow[]
  /** something is searched for, or chosen by days */
  searching: boolean
  /** how many were found, as far as they are counted; undefined while it is not known */
  found: number | undefined
  /** what is shown was found by other words, and these are on their way */
  stale: boolean
}

/**
 * The rows in sight: the register as it stands, kept for the next first paint; or, of all rows of the cloud, what was
 * searched for, of which the phone keeps nothing. What was found before stays until the next answer is there.
 */
export function useRegisterRows(): RegisterRows {
  const { status, words, span } = useRegister()
  const settled = useSettled(words)
  const searching = settled.trim() !== '' || span.from !== '' || span.until !== ''
  const chosen = status === 'all' ? undefined : status
  const plain = useDeskRows(chosen, { when: !searching })
  const input = useMemo(() => filterOf({ status, words: settled, span }), [status, settled, span])
  const asked = usePages('register.find', input, { when: searching, every: newsEveryMs })
  const moves = useDone((state) => state.moves)
  const counts = plain.counts
  useEffect(() => {
    if (counts) keepCounts(counts)
  }, [counts])

  const shown = useRef<{ rows: readonly DeskRow[]; found: number | undefined }>({
    rows: [],
    found: undefined,
  })
  if (!searching) return { ...plain, searching, found: undefined, stale: false }
  const stale = asked.data === undefined && asked.problem === undefined
  if (!stale) shown.current = { rows: asked.rows, found: asked.data?.found }
  const rows = afterMoves(shown.current.rows, moves, asked.at, chosen)
  return { ...asked, rows, searching, found: shown.current.found, stale, waiting: stale && rows.length === 0 }
}
