import type { ReactNode } from 'react'
import type { Query } from '../cloud/useQuery'
import { wordsFor } from '../words/refusals'
import { sayAgo } from '../words/dates'
import { ErrorState } from '../ui/ErrorState'
import { Note } from '../ui/Notice'
import { Skeleton } from '../ui/Skeleton'

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
