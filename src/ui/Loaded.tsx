import type { ReactNode } from 'react'
import type { Query } from '../lib/cloud/useQuery'
import { wordsFor } from '../lib/cloud/refusals'
import { sayAgo } from '../lib/format/dates'
import { ErrorState } from './ErrorState'
import { Note } from './Notice'
import { Skeleton } from './Skeleton'

interface Props<Data> {
  query: Pick<Query<Data>, 'data' | 'at' | 'problem' | 'loading' | 'refresh'>
  /** how many cards the skeleton shows */
  cards?: number
  children: (data: Data) => ReactNode
}

/** What was read, or its skeleton, or why it did not come; kept data is shown with its age when a refresh failed. */
export function Loaded<Data>({ query, cards = 3, children }: Props<Data>) {
  const { data, at, problem, loading, refresh } = query
  if (data === undefined) {
    return problem ? (
      <ErrorState text={wordsFor(problem)} onRetry={refresh} busy={loading} />
    ) : (
      <Skeleton cards={cards} />
    )
  }
  return (
    <>
      {problem && at !== undefined && (
        <Note tone="amber" icon="alert">{`网络不通，这是${sayAgo(at, Date.now())}的。往下拉再试一次。`}</Note>
      )}
      {children(data)}
    </>
  )
}
