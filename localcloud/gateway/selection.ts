import { matcher } from './matcher'
import { candidates } from './planner'
import type { SortOrder } from './sorting'
import type { Collection } from './store'
import type { Doc, PlainObject } from './values'

/** The first `limit` documents that match, in order; refuses a query that no declared index covers. */
export function* selected(
  collection: Collection,
  filter: PlainObject,
  sort: SortOrder = [],
  limit = Infinity,
): Generator<Doc> {
  const matches = matcher(filter)
  let found = 0
  for (const doc of candidates(collection, filter, sort)) {
    if (found >= limit) return
    collection.read++
    if (!matches(doc)) continue
    found++
    yield doc
  }
}
