import { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { InputOf, OutputOf } from '../../../contract/actions'
import { cacheKey, readCached } from './cache'
import { call } from './call'
import { communityId } from './community'
import type { QueryName } from './queries'
import type { Problem } from './reply'

export interface Query<Data> {
  /** the newest known: from the phone's memory at once, then from the cloud */
  data: Data | undefined
  /** when that came, epoch ms of this phone; show it when `problem` is there too (「10 分钟前的」) */
  at: number | undefined
  /** why the newest try failed; `data` may still hold the last good answer */
  problem: Problem | undefined
  /** a try is under way */
  loading: boolean
  /** nothing to show yet: draw the Skeleton */
  waiting: boolean
  refresh: () => Promise<void>
}

interface Options {
  /** false waits, e.g. until an id is known; true by default */
  when?: boolean
}

interface State<Data> {
  key: string
  data: Data | undefined
  at: number | undefined
  problem: Problem | undefined
  loading: boolean
}

/** Reads with the last good answer first, then refreshes; again each time the page is shown. */
export function useQuery<Name extends QueryName>(
  name: Name,
  input: InputOf<Name>,
  { when = true }: Options = {},
): Query<OutputOf<Name>> {
  type Data = OutputOf<Name>
  const key = cacheKey(name, input, communityId())
  const [state, setState] = useState<State<Data>>(() => fromCache<Data>(key, when))
  const current = state.key === key ? state : fromCache<Data>(key, when)
  const newest = useRef(key)
  newest.current = key

  const started = useRef({ key: '', at: 0 })
  const refresh = useCallback(async () => {
    started.current = { key, at: Date.now() }
    setState((old) => ({ ...(old.key === key ? old : fromCache<Data>(key, true)), loading: true }))
    const answer = await call(name, input)
    if (newest.current !== key) return
    setState((old) =>
      answer.ok
        ? { key, data: answer.data, at: Date.now(), problem: undefined, loading: false }
        : { ...(old.key === key ? old : fromCache<Data>(key, true)), problem: answer, loading: false },
    )
    // `key` stands for name and input together
  }, [key])

  // A page that mounts is also shown: one of the two is enough.
  const arrive = useCallback(() => {
    const { key: last, at } = started.current
    if (when && (last !== key || Date.now() - at > 500)) void refresh()
  }, [when, key, refresh])
  useEffect(arrive, [arrive])
  useDidShow(arrive)

  const { data, at, problem, loading } = current
  return { data, at, problem, loading, waiting: data === undefined && problem === undefined, refresh }
}

function fromCache<Data>(key: string, when: boolean): State<Data> {
  const kept = readCached<Data>(key)
  return { key, data: kept?.data, at: kept?.at, problem: undefined, loading: when }
}
