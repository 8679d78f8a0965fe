import type { CollectionDeclarations } from '../../cloudfunctions/platform/collections.types'
import { OrderedIndex } from './indexes'
import type { Disk, Write } from './disk'
import { collectionMissing, duplicateKey } from './protocol'
import { encode, type Doc } from './values'

/** Its uniqueness needs no check: documents are kept by `_id`. */
const ID_INDEX = '_id_'

export interface Collection {
  readonly name: string
  readonly docs: Map<string, Doc>
  readonly indexes: readonly OrderedIndex[]
  /** Documents that queries have looked at so far, whether or not they matched. */
  read: number
}

/** The committed documents of all declared collections, in memory and behind it on disk. */
export class Store {
  readonly #collections = new Map<string, Collection>()
  readonly #disk: Disk

  constructor(declarations: CollectionDeclarations, disk: Disk) {
    this.#disk = disk
    for (const [name, { indexes }] of Object.entries(declarations)) {
      const docs = new Map<string, Doc>()
      const byId = new OrderedIndex({ name: ID_INDEX, fields: [['_id', 1]], unique: true }, docs)
      const declared = indexes.map((index) => new OrderedIndex(index, docs))
      this.#collections.set(name, { name, docs, indexes: [byId, ...declared], read: 0 })
    }
    // Documents of collections that are declared no more stay in the file, untouched.
    for (const { collection, key, doc } of disk.load()) this.#collections.get(collection)?.docs.set(key, doc)
    for (const { indexes } of this.#collections.values()) {
      for (const index of indexes) if (index.unique && index.name !== ID_INDEX) index.build()
    }
  }

  /** Refuses a collection that is not declared. */
  collection(name: string): Collection {
    const collection = this.#collections.get(name)
    if (collection === undefined) throw collectionMissing(name)
    return collection
  }

  has(name: string): boolean {
    return this.#collections.has(name)
  }

  /**
   * Applies all writes or none: to disk first, then to memory.
   * Refuses a duplicate entry of a unique index.
   */
  apply(writes: readonly Write[]): void {
    checkUnique(this, writes)
    this.#disk.commit(writes)
    for (const { collection, key, doc } of writes) put(this.collection(collection), key, doc)
  }

  close(): void {
    this.#disk.close()
  }
}

function put({ docs, indexes }: Collection, key: string, doc: Doc | null): void {
  const old = docs.get(key)
  for (const index of indexes) index.replace(key, old, doc ?? undefined)
  if (doc === null) docs.delete(key)
  else docs.set(key, doc)
}

/**
 * No entry of a unique index may end up with two owners, among the stored documents and the writes together.
 * Looks at the other indexes too, because a document they cannot hold must be refused before anything is written.
 */
function checkUnique(store: Store, writes: readonly Write[]): void {
  const written = new Set(writes.map((write) => `${write.collection}\0${write.key}`))
  const claims = new Map<string, string>()
  for (const { collection: name, key, doc } of writes) {
    if (doc === null) continue
    for (const index of store.collection(name).indexes) {
      if (!index.unique && index.fields.length === 1) continue
      const entries = index.entries(doc)
      if (!index.unique || index.name === ID_INDEX) continue
      for (const entry of entries) {
        const claim = `${name}\0${index.name}\0${entryText(entry)}`
        const other = claims.get(claim) ?? ownerBesides(index, entry, name, written)
        if (other !== undefined && other !== key) throw duplicateKey(name, index.name, entry)
        claims.set(claim, key)
      }
    }
  }
}

function ownerBesides(
  index: OrderedIndex,
  entry: unknown[],
  name: string,
  written: Set<string>,
): string | undefined {
  for (const key of index.owners(entry)) if (!written.has(`${name}\0${key}`)) return key
  return undefined
}

/** Equal entries and only they have the same text. */
export function entryText(entry: readonly unknown[]): string {
  return encode(entry.map((value) => (value === undefined ? [] : [value])))
}
