import type { Store } from '../platform/store'

export interface RoundTrips {
  total: number
  /** the longest chain of reads and writes each of which had to wait for the one before */
  deep: number
}

const trips = ['get', 'find', 'count', 'totals', 'add', 'update'] as const

/** Counts what a handler asks of the database, as the function itself experiences it. */
export function countRoundTrips(store: Store): { store: Store; counted: () => RoundTrips } {
  let total = 0
  let deep = 0
  let answered = 0
  const wrapped = Object.fromEntries(
    trips.map((name) => {
      const original = (...args: unknown[]) =>
        (store[name] as (this: Store, ...args: unknown[]) => Promise<unknown>).apply(store, args)
      return [
        name,
        async (...args: unknown[]) => {
          total += 1
          const depth = answered + 1
          deep = Math.max(deep, depth)
          const result = await original(...args)
          answered = Math.max(answered, depth)
          return result
        },
      ]
    }),
  )
  return { store: { ...store, ...wrapped }, counted: () => ({ total, deep }) }
}
