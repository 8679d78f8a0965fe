import { useDidHide, useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { InputOf, OutputOf } from '../../contract/actions'
import { cacheKey, readCached } from './cache'
import { call } from './call'
import { communityId } from './community'
import type { QueryName } from '../../contract/names'
import { onNews } from '../platform/news'
import type { Problem } from '../words/reply'

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

export interface QueryOptions {
  /** false waits, e.g. until an id is known; true by default */
  when?: boolean
  /** asks again so often while the page is in sight, ms; never unless told */
  every?: number | undefined
  /** false: news of others wait until the page is looked at again; true by default */
  live?: boolean
  /** by which consent I ask for somebody else (R3) */
  consentId?: string | undefined
}

/** How often the desk's lists look for news while they stay open. */
export const newsEveryMs = 60_000

interface State<Data> {
  key: string
  data: Data | undefined
  at: number | undefined
  problem: Problem | undefined
  loading: boolean
}

/** Reads with the last good answer first, then refreshes; again each time the page comes back into sight. */
export function useQuery<Name extends QueryName>(
  name: Name,
  input: InputOf<Name>,
  { when = true, every, live = true, consentId }: QueryOptions = {},
): Query<OutputOf<Name>> {
  type Data = OutputOf<Name>
  const key = cacheKey(name, input, communityId(), consentId)
  const [state, setState] = useState<State<Data>>(() => fromCache<Data>(key, when))
  const current = state.key === key ? state : fromCache<Data>(key, when)
  const newest = useRef(key)
  newest.current = key

  const asking = useRef(0)
  const refresh = useCallback(async () => {
    setState((old) => ({ ...(old.key === key ? old : fromCache<Data>(key, true)), loading: true }))
    asking.current += 1
    const answer = await call(name, input, consentId).finally(() => (asking.current -= 1))
    if (newest.current !== key) return
    setState((old) =>
      answer.ok
        ? { key, data: answer.data, at: Date.now(), problem: undefined, loading: false }
        : { ...(old.key === key ? old : fromCache<Data>(key, true)), problem: answer, loading: false },
    )
    // `key` stands for name and input together
  }, [key])

  useEffect(() => {
    if (when) void refresh()
  }, [when, refresh])
  // A page that mounts is also shown: only one that was out of sight asks again.
  const away = useRef(false)
  useDidHide(() => {
    away.current = true
  })
  useDidShow(() => {
    if (when && away.current) void refresh()
    away.current = false
  })
  useEffect(() => {
    const look = () => {
      if (!away.current && asking.current === 0) void refresh()
    }
    const stopListening = when && live ? onNews(look) : undefined
    const timer = when && every !== undefined ? setInterval(look, every) : undefined
    return () => {
      stopListening?.()
      clearInterval(timer)
    }
  }, [when, every, live, refresh])

  const { data, at, problem, loading } = current
  return { data, at, problem, loading, waiting: data === undefined && problem === undefined, refresh }
}

function fromCache<Data>(key: string, when: boolean): State<Data> {
  const kept = readCached<Data>(key)
  return { key, data: kept?.data, at: kept?.at, problem: undefined, loading: when }
}
