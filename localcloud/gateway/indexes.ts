import type BTree from 'sorted-btree'
import { bulkLoad } from 'sorted-btree/extended/bulkLoad'
import type { IndexDeclaration } from '../../cloudfunctions/platform/collections.types'
import { entriesOf, meetsArray } from './indexEntries'
import { compareValues, typeRank, type Doc } from './values'

/** Values in the order of the index's fields, then the key of the document. */
type Entry = readonly unknown[]

/** A place between entries: just before or just after everything that begins with `prefix`. */
class Edge {
  readonly prefix: readonly unknown[]
  readonly side: -1 | 1

  constructor(prefix: readonly unknown[], side: -1 | 1) {
    this.prefix = prefix
    this.side = side
  }
}

/** Stands for all values of one type in an edge, so that `lt(now)` does not walk over the nulls. */
class WholeType {
  readonly rank: number

  constructor(rank: number) {
    this.rank = rank
  }
}

export interface Bound {
  value: unknown
  inclusive: boolean
}

export interface Range {
  from?: Bound | undefined
  to?: Bound | undefined
}

/** One contiguous walk: entries that begin with `prefix` and whose next value lies in `range`. */
export interface Scan {
  prefix: readonly unknown[]
  range?: Range | undefined
}

export type Documents = ReadonlyMap<string, Doc>

/**
 * A compound index in the order of its fields. It is built from the documents when first asked, so that a start
 * costs nothing for indexes that nobody uses; from then on `replace` keeps it.
 */
export class OrderedIndex {
  readonly name: string
  readonly fields: readonly (readonly [path: string, direction: 1 | -1])[]
  readonly unique: boolean
  readonly #documents: Documents
  readonly #paths: readonly (readonly string[])[]
  readonly #multikey: boolean[]
  #noted = false
  readonly #compare: (a: Entry | Edge, b: Entry | Edge) => number
  #built: BTree<Entry | Edge, undefined> | undefined

  constructor(declaration: IndexDeclaration, documents: Documents) {
    this.name = declaration.name
    this.fields = declaration.fields
    this.unique = declaration.unique ?? false
    this.#documents = documents
    this.#paths = declaration.fields.map(([path]) => path.split('.'))
    this.#multikey = declaration.fields.map(() => false)
    const directions = declaration.fields.map(([, direction]) => direction)
    this.#compare = (a, b) => compareEntries(a, b, directions)
  }

  /** True once any document held an array at this field: bounds from both sides may then be met by different elements. */
  isMultikey(position: number): boolean {
    if (!this.#noted) for (const doc of this.#documents.values()) this.#noteArrays(doc)
    this.#noted = true
    return this.#multikey[position] ?? false
  }

  entries(doc: Doc): unknown[][] {
    return entriesOf(doc, this.#paths)
  }

  /**
   * Follows a document from one state to the next; undefined stands for one that is not stored.
   * Called before the documents change.
   */
  replace(key: string, before: Doc | undefined, after: Doc | undefined): void {
    if (after !== undefined) this.#noteArrays(after)
    const tree = this.#built
    if (tree === undefined) return
    const old = before === undefined ? [] : this.entries(before)
    const entries = after === undefined ? [] : this.entries(after)
    if (compareValues(old, entries) === 0) return
    for (const entry of old) tree.delete([...entry, key])
    for (const entry of entries) tree.set([...entry, key], undefined)
  }

  /** Refuses documents that share an entry of a unique index. */
  build(): BTree<Entry | Edge, undefined> {
    if (this.#built !== undefined) return this.#built
    const all: Entry[] = []
    for (const [key, doc] of this.#documents) {
      for (const entry of this.entries(doc)) all.push([...entry, key])
    }
    all.sort(this.#compare)
    const entries = all.filter((entry, i) => i === 0 || this.#compare(entry, all[i - 1] as Entry) !== 0)
    if (this.unique) this.#refuseShared(entries)
    this.#built = bulkLoad<Entry | Edge, undefined>(
      entries,
      entries.map(() => undefined),
      32,
      this.#compare,
    )
    return this.#built
  }

  #noteArrays(doc: Doc): void {
    for (const [position, path] of this.#paths.entries()) {
      if (!this.#multikey[position] && meetsArray(doc, path)) this.#multikey[position] = true
    }
  }

  #refuseShared(entries: readonly Entry[]): void {
    for (const [i, entry] of entries.entries()) {
      const before = entries[i - 1]
      if (before === undefined || compareValues(entry.slice(0, -1), before.slice(0, -1)) !== 0) continue
      throw new Error(
        `documents ${String(before.at(-1))} and ${String(entry.at(-1))} share an entry of unique index ${this.name}`,
      )
    }
  }

  /** Keys of the documents that hold exactly this entry; more than one only in an index that is not unique. */
  *owners(entry: readonly unknown[]): Generator<string> {
    yield* this.scan({ prefix: entry }, false)
  }

  /** Keys in index order (or its reverse); a document with several entries may come several times. */
  *scan(scan: Scan, reverse: boolean): Generator<string> {
    const tree = this.build()
    const [start, end] = this.#edges(scan)
    if (reverse) {
      for (const [entry] of tree.entriesReversed(end)) {
        if (this.#compare(entry, start) < 0) return
        yield (entry as Entry).at(-1) as string
      }
    } else {
      for (const entry of tree.keys(start)) {
        if (this.#compare(entry, end) > 0) return
        yield (entry as Entry).at(-1) as string
      }
    }
  }

  #edges({ prefix, range }: Scan): [Edge, Edge] {
    const bound = range?.from ?? range?.to
    if (bound === undefined) return [new Edge(prefix, -1), new Edge(prefix, 1)]
    const type = new WholeType(typeRank(bound.value))
    const low = range?.from ?? { value: type, inclusive: true }
    const high = range?.to ?? { value: type, inclusive: true }
    const ascending = this.fields[prefix.length]?.[1] !== -1
    const [first, last] = ascending ? [low, high] : [high, low]
    return [
      new Edge([...prefix, first.value], first.inclusive ? -1 : 1),
      new Edge([...prefix, last.value], last.inclusive ? 1 : -1),
    ]
  }
}

function compareEntries(a: Entry | Edge, b: Entry | Edge, directions: readonly number[]): number {
  const valuesOfA = a instanceof Edge ? a.prefix : a
  const valuesOfB = b instanceof Edge ? b.prefix : b
  const shared = Math.min(valuesOfA.length, valuesOfB.length)
  for (let position = 0; position < shared; position++) {
    const difference = compareSlots(valuesOfA[position], valuesOfB[position])
    if (difference !== 0) return difference * (directions[position] ?? 1)
  }
  if (a instanceof Edge && b instanceof Edge) return a.side - b.side
  if (a instanceof Edge) return a.side
  if (b instanceof Edge) return -b.side
  return 0
}

function compareSlots(a: unknown, b: unknown): number {
  if (a === b) return 0
  if (a instanceof WholeType) return a.rank - (b instanceof WholeType ? b.rank : typeRank(b))
  if (b instanceof WholeType) return typeRank(a) - b.rank
  return compareValues(a, b)
}
