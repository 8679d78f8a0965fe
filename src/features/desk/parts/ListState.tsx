import type { ReactNode } from 'react'
import { wordsFor } from '../../../words/refusals'
import type { Query } from '../../../cloud/useQuery'
import { ErrorState } from '../../../ui/ErrorState'
import { Skeleton } from '../../../ui/Skeleton'

interface Props {
  query: Pick<Query<unknown>, 'waiting' | 'problem' | 'refresh' | 'loading'>
  /** what to say when it came and is empty */
  empty: ReactNode
}

/** In place of a list that has nothing to show: coming, failed, or truly empty. */
export function ListState({ query, empty }: Props) {
  if (query.problem) {
    return <ErrorState text={wordsFor(query.problem)} onRetry={query.refresh} busy={query.loading} />
  }
  return query.waiting ? <Skeleton cards={4} /> : empty
}
