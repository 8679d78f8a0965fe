import type { OpenTransaction } from '../platform/cloud'
import type { Store } from '../platform/store'

const tripNames = ['get', 'find', 'count', 'add', 'update'] as const

/** The function is cut off at its `step`th trip to the database, counted from 1: neither that one nor any after it happens. */
export function failingAt(store: Store, step: number): Store {
  let trips = 0
  const before = <Args extends unknown[], Result>(real: (...args: Args) => Promise<Result>) => {
    return async (...args: Args): Promise<Result> => {
      trips += 1
      if (trips >= step) throw new Error('cut off')
      return real(...args)
    }
  }
  const database = Object.create(store.database) as Store['database']
  database.startTransaction = before(async () => committing(await store.database.startTransaction(), before))
  const wrapped = Object.fromEntries(
    tripNames.map((name) => [
      name,
      before((...args: unknown[]) => (store[name] as (...args: unknown[]) => Promise<unknown>)(...args)),
    ]),
  )
  return { ...store, ...wrapped, database }
}

/** Inside a transaction only the commit matters: whatever else is cut off there undoes itself. */
function committing(
  open: OpenTransaction,
  before: (real: () => Promise<unknown>) => () => Promise<unknown>,
): OpenTransaction {
  return {
    collection: (name) => open.collection(name),
    commit: before(() => open.commit()),
    rollback: () => open.rollback(),
  }
}
