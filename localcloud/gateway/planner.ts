import type { OrderedIndex, Scan } from './indexes'
import { requirementsOf, type Predicate, type Requirements } from './predicates'
import { strictRefusal } from './protocol'
import { inOrder, type SortOrder } from './sorting'
import { describeUncovered } from './uncovered'
import type { Doc, PlainObject } from './values'

export interface Candidates {
  name: string
  docs: ReadonlyMap<string, Doc>
  indexes: readonly OrderedIndex[]
}

interface IndexPlan {
  index: OrderedIndex
  scans: Scan[]
  reverse: boolean
  /** At most one document for each scan: a unique index with every field given. */
  bounded: boolean
  score: number
}

/** More walks than this for one query would cost more than they save; MongoDB gives up sorting at 200. */
const SCANS_MAX = 2000

/**
 * Documents that may match, each once, in the asked order. Every one that matches is among them; the
 * caller still tests each. Walks indexes only, so that the cost follows the answer and not the collection.
 * Refuses a query that no declared index serves: its equalities must be the first fields of one, then
 * the sort, then the range.
 */
export function candidates(source: Candidates, filter: PlainObject, sort: SortOrder): Iterable<Doc> {
  const found = tryCandidates(source, requirementsOf(filter), sort)
  if (found === undefined) throw strictRefusal(describeUncovered(source.name, requirementsOf(filter), sort))
  return found
}

function tryCandidates(source: Candidates, wanted: Requirements, sort: SortOrder): Iterable<Doc> | undefined {
  const plan = bestPlan(source.indexes, wanted.predicates, sort)
  if (plan !== undefined) return walk(source, plan, sort)
  for (const [position, branches] of wanted.alternatives.entries()) {
    const others = wanted.alternatives.filter((_, i) => i !== position)
    const parts = branches.map((branch) =>
      tryCandidates(source, combine(wanted.predicates, others, branch), sort),
    )
    if (parts.every((part) => part !== undefined)) return once(inOrder(parts, sort))
  }
  return undefined
}

function combine(
  predicates: Map<string, Predicate>,
  alternatives: PlainObject[][],
  branch: PlainObject,
): Requirements {
  const inner = requirementsOf(branch)
  return {
    predicates: new Map([...predicates, ...inner.predicates]),
    alternatives: [...alternatives, ...inner.alternatives],
  }
}

function bestPlan(
  indexes: readonly OrderedIndex[],
  predicates: Map<string, Predicate>,
  sort: SortOrder,
): IndexPlan | undefined {
  const plans = indexes.flatMap((index) => planWith(index, predicates, sort) ?? [])
  return plans.sort((a, b) => b.score - a.score)[0]
}

function planWith(
  index: OrderedIndex,
  predicates: Map<string, Predicate>,
  sort: SortOrder,
): IndexPlan | undefined {
  const prefix = equalityPrefix(index, predicates)
  const scans = product(prefix)
  if (scans.length > SCANS_MAX) return undefined
  const depth = prefix.length
  if (index.unique && depth === index.fields.length) {
    return { index, scans, reverse: false, bounded: true, score: 1000 }
  }
  const constant = new Set(
    // Where one element of an array is the value asked for, the others may still tell the documents apart.
    index.fields
      .slice(0, depth)
      .flatMap(([path], i) => (prefix[i]?.length === 1 && !index.isMultikey(i) ? path : [])),
  )
  const needed = sort.filter(([path]) => !constant.has(path))
  const direction = sortDirection(index, depth, needed)
  if (direction === undefined || !servesRest(index, depth, predicates)) return undefined
  const range = rangeAfter(index, depth, predicates, needed.length > 0)
  if (depth === 0 && range === undefined && needed.length === 0) return undefined
  return {
    index,
    scans: scans.map((scan) => ({ ...scan, range })),
    reverse: direction === -1,
    bounded: false,
    score: depth * 10 + (range === undefined ? 0 : 5),
  }
}

function equalityPrefix(index: OrderedIndex, predicates: Map<string, Predicate>): unknown[][] {
  const prefix: unknown[][] = []
  for (const [position, [path]] of index.fields.entries()) {
    const equals = predicates.get(path)?.equals
    if (equals === undefined || sharesArray(index, position)) break
    prefix.push(equals)
  }
  return prefix
}

/** Two conditions on one array may be met by different elements, so an index that pairs elements serves only the first. */
function sharesArray(index: OrderedIndex, position: number): boolean {
  return (
    index.isMultikey(position) &&
    index.fields.slice(0, position).some((_, before) => index.isMultikey(before))
  )
}

function product(choices: unknown[][]): Scan[] {
  let prefixes: unknown[][] = [[]]
  for (const values of choices) {
    if (prefixes.length * values.length > SCANS_MAX) return new Array<Scan>(SCANS_MAX + 1)
    prefixes = prefixes.flatMap((prefix) => values.map((value) => [...prefix, value]))
  }
  return prefixes.map((prefix) => ({ prefix }))
}

/** 1 or -1 when the fields after the equalities are the sort, read forwards or backwards. */
function sortDirection(index: OrderedIndex, depth: number, needed: SortOrder): 1 | -1 | undefined {
  let direction: 1 | -1 | undefined
  for (const [offset, [path, wanted]] of needed.entries()) {
    const field = index.fields[depth + offset]
    if (field?.[0] !== path) return undefined
    const here = field[1] === wanted ? 1 : -1
    if (direction !== undefined && direction !== here) return undefined
    direction = here
  }
  return direction ?? 1
}

/** Each equality must be in the prefix and each range somewhere in the index, or the walk would read what it throws away. */
function servesRest(index: OrderedIndex, depth: number, predicates: Map<string, Predicate>): boolean {
  const before = new Set(index.fields.slice(0, depth).map(([path]) => path))
  for (const [path, predicate] of predicates) {
    if (before.has(path)) continue
    const position = index.fields.findIndex(([field]) => field === path)
    if (position < 0 || (predicate.equals !== undefined && !sharesArray(index, position))) return false
  }
  return true
}

/**
 * The bounds for the field after the equalities. On a multikey field two different elements may meet
 * the two bounds, so only one may be used; and a sort by it goes by all elements, so none may.
 */
function rangeAfter(index: OrderedIndex, depth: number, predicates: Map<string, Predicate>, sorted: boolean) {
  const path = index.fields[depth]?.[0]
  const range = path === undefined ? undefined : predicates.get(path)?.range
  if (range === undefined || !index.isMultikey(depth)) return range
  if (sorted || sharesArray(index, depth)) return undefined
  return range.from === undefined ? { to: range.to } : { from: range.from }
}

function walk(source: Candidates, plan: IndexPlan, sort: SortOrder): Iterable<Doc> {
  const walks = plan.scans.map((scan) => documents(source.docs, plan.index.scan(scan, plan.reverse)))
  if (plan.bounded && sort.length > 0)
    return inOrder(
      [...once(concat(walks))].map((doc) => [doc]),
      sort,
    )
  return once(sort.length > 0 ? inOrder(walks, sort) : concat(walks))
}

function* documents(docs: ReadonlyMap<string, Doc>, keys: Iterable<string>): Generator<Doc> {
  for (const key of keys) {
    const doc = docs.get(key)
    if (doc !== undefined) yield doc
  }
}

function* concat(walks: Iterable<Doc>[]): Generator<Doc> {
  for (const each of walks) yield* each
}

function* once(docs: Iterable<Doc>): Generator<Doc> {
  const seen = new Set<Doc>()
  for (const doc of docs) {
    if (seen.has(doc)) continue
    seen.add(doc)
    yield doc
  }
}
