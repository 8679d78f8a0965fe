import { useCallback, useEffect, useState } from 'react'
import type { InputOf, OutputOf } from '../../contract/actions'
import type { Page } from '../../contract/views/page'
import { notify } from '../ui/noticeStore'
import { call } from './call'
import type { QueryName } from '../../contract/names'
import { wordsFor } from '../words/refusals'
import { useQuery, type Query, type QueryOptions } from './useQuery'

/** the queries that answer a page at a time */
export type PagedName = {
  [Name in QueryName]: OutputOf<Name> extends Page<unknown> ? Name : never
}[QueryName]
type RowOf<Name extends PagedName> = OutputOf<Name> extends Page<infer Row> ? Row : never

export interface Pages<Name extends PagedName> extends Query<OutputOf<Name>> {
  rows: readonly RowOf<Name>[]
  more: boolean
  loadingMore: boolean
  loadMore: () => Promise<void>
}

interface Later<Row> {
  rows: readonly Row[]
  next: string | undefined
}

/** A list in pages of 20: the first page like `useQuery`, the next ones on demand; a refresh starts at the first again. */
export function usePages<Name extends PagedName>(
  name: Name,
  input: InputOf<Name>,
  { every, ...options }: QueryOptions = {},
): Pages<Name> {
  type Row = RowOf<Name>
  const [later, setLater] = useState<Later<Row> | null>(null)
  // Whoever reads further down is not thrown back to the first page by the clock.
  const query = useQuery(name, input, { ...options, every: later ? undefined : every, live: !later })
  const first = query.data as Page<Row> | undefined
  const [loadingMore, setLoadingMore] = useState(false)
  useEffect(() => setLater(null), [first])

  const next = later ? later.next : first?.next
  const loadMore = useCallback(async () => {
    if (next === undefined) return
    setLoadingMore(true)
    const answer = await call(name, { ...input, cursor: next })
    setLoadingMore(false)
    if (!answer.ok) {
      notify('refusal', wordsFor(answer))
      return
    }
    const page = answer.data as Page<Row>
    setLater((old) => ({ rows: [...(old?.rows ?? []), ...page.rows], next: page.next }))
    // `input` holds plain filters: its content decides, not its identity
  }, [name, JSON.stringify(input), next])

  const rows = [...(first?.rows ?? []), ...(later?.rows ?? [])]
  return { ...query, rows, more: next !== undefined, loadingMore, loadMore }
}
