import { entriesOf } from './indexEntries'

import { compareValues, type Doc } from './values'

export type SortOrder = readonly (readonly [path: string, direction: 1 | -1])[]

/** Merges parts that are each in the asked order; without an order simply one after the other. */
export function* inOrder(parts: Iterable<Doc>[], sort: SortOrder): Generator<Doc> {
  if (sort.length === 0) {
    for (const part of parts) yield* part
    return
  }
  const compare = comparator(sort)
  const heads = parts.flatMap((part) => {
    const rest = part[Symbol.iterator]()
    const first = rest.next()
    return first.done ? [] : [{ doc: first.value, rest }]
  })
  heads.sort((a, b) => compare(a.doc, b.doc))
  for (let head = heads.shift(); head !== undefined; head = heads.shift()) {
    yield head.doc
    const next = head.rest.next()
    if (next.done) continue
    head.doc = next.value
    heads.splice(position(heads, head.doc, compare), 0, head)
  }
}

function position(heads: { doc: Doc }[], doc: Doc, compare: (a: Doc, b: Doc) => number): number {
  let low = 0
  let high = heads.length
  while (low < high) {
    const middle = (low + high) >> 1
    const other = heads[middle]?.doc
    if (other !== undefined && compare(other, doc) <= 0) low = middle + 1
    else high = middle
  }
  return low
}

/** Of an array the smallest element counts when ascending and the largest when descending, as in MongoDB. */
export function comparator(sort: SortOrder): (a: Doc, b: Doc) => number {
  const keys = sort.map(([path, direction]) => ({ path: [path.split('.')], direction }))
  return (a, b) => {
    for (const { path, direction } of keys) {
      const difference = compareValues(sortValue(a, path, direction), sortValue(b, path, direction))
      if (difference !== 0) return difference * direction
    }
    return 0
  }
}

function sortValue(doc: Doc, path: string[][], direction: 1 | -1): unknown {
  const values = entriesOf(doc, path).map(([value]) => value)
  return values.reduce(
    (best, value) => (compareValues(value, best) * direction < 0 ? value : best),
    values[0],
  )
}
