import { randomBytes } from 'node:crypto'
import type { Write } from './disk'
import { duplicateKey, transactionConflict, transactionGone } from './protocol'
import { entryText, type Store } from './store'
import type { Doc } from './values'

export interface Transaction {
  readonly id: string
  readonly instance: string
  /** The version this transaction sees; set by its first operation, as in MongoDB. */
  snapshot: number | undefined
  readonly writes: Map<string, Write>
  readonly locks: Set<string>
  readonly finished: Promise<void>
  finish: () => void
}

interface Replaced {
  /** First version that no longer sees `doc`. */
  until: number
  doc: Doc | undefined
}

/** History kept for open snapshots is pruned once it has grown this far. */
const HISTORY_MAX = 5000

/**
 * Snapshot isolation: a transaction reads the state of its first operation and its own writes. The first to
 * write a document (or an entry of a unique index) holds it; another transaction that then writes it, or that
 * writes what changed after its snapshot, is aborted with a conflict. Plain writes wait for the holder instead.
 */
export class Transactions {
  readonly #store: Store
  readonly #timeoutMs: number
  readonly #open = new Map<string, Transaction>()
  readonly #holders = new Map<string, Transaction>()
  readonly #versions = new Map<string, number>()
  readonly #history = new Map<string, Replaced[]>()
  #version = 1

  constructor(store: Store, timeoutMs: number) {
    this.#store = store
    this.#timeoutMs = timeoutMs
  }

  start(instance: string): Transaction {
    let finish = (): void => undefined
    const finished = new Promise<void>((resolve) => {
      finish = resolve
    })
    const transaction: Transaction = {
      id: randomBytes(16).toString('hex'),
      instance,
      snapshot: undefined,
      writes: new Map(),
      locks: new Set(),
      finished,
      finish,
    }
    const timer = setTimeout(() => {
      this.abort(transaction)
    }, this.#timeoutMs)
    timer.unref()
    void finished.then(() => {
      clearTimeout(timer)
    })
    this.#open.set(transaction.id, transaction)
    return transaction
  }

  /** Refuses a transaction that was committed, aborted or timed out. */
  get(id: string): Transaction {
    const transaction = this.#open.get(id)
    if (transaction === undefined) throw transactionGone()
    transaction.snapshot ??= this.#version
    return transaction
  }

  find(id: string): Transaction | undefined {
    return this.#open.get(id)
  }

  openOf(instance: string): Transaction[] {
    return [...this.#open.values()].filter((transaction) => transaction.instance === instance)
  }

  read(transaction: Transaction, collection: string, key: string): Doc | undefined {
    const name = documentName(collection, key)
    const own = transaction.writes.get(name)
    if (own !== undefined) return own.doc ?? undefined
    const snapshot = transaction.snapshot ?? this.#version
    const stored = this.#store.collection(collection).docs.get(key)
    if ((this.#versions.get(name) ?? 0) <= snapshot) return stored
    const seen = this.#history.get(name)?.find((replaced) => replaced.until > snapshot)
    return seen === undefined ? stored : seen.doc
  }

  /** Keeps a write until the commit. A conflict or a duplicate aborts the whole transaction, as in MongoDB. */
  write(transaction: Transaction, write: Write): void {
    this.orAbort(transaction, () => {
      const before = this.read(transaction, write.collection, write.key)
      for (const name of this.#touched(write, before)) this.#hold(transaction, name)
      this.#refuseDuplicates(transaction, write)
    })
    transaction.writes.set(documentName(write.collection, write.key), write)
  }

  /** Holds a document without changing it: an update that changes nothing still conflicts with others. */
  hold(transaction: Transaction, collection: string, key: string): void {
    this.orAbort(transaction, () => {
      this.#hold(transaction, documentName(collection, key))
    })
  }

  /** Whatever goes wrong in a write ends the transaction. */
  orAbort<T>(transaction: Transaction, step: () => T): T {
    try {
      return step()
    } catch (error) {
      this.abort(transaction)
      throw error
    }
  }

  commit(transaction: Transaction): void {
    try {
      this.applyNow([...transaction.writes.values()])
    } finally {
      this.abort(transaction)
    }
  }

  /** Ends a transaction; whatever it has not committed is gone. */
  abort(transaction: Transaction): void {
    if (!this.#open.delete(transaction.id)) return
    for (const name of transaction.locks) this.#holders.delete(name)
    this.#forget()
    transaction.finish()
  }

  /**
   * Runs a write outside transactions: `plan` looks and decides, and is asked again after each wait for a
   * transaction that holds one of the documents, so its condition always holds at the moment of writing.
   */
  async writePlain<T>(plan: () => { writes: Write[]; result: T }): Promise<T> {
    for (;;) {
      const { writes, result } = plan()
      const holder = this.#holderOf(writes)
      if (holder === undefined) {
        this.applyNow(writes)
        return result
      }
      await holder.finished
    }
  }

  applyNow(writes: readonly Write[]): void {
    if (writes.length === 0) return
    const before = writes.map(({ collection, key }) => this.#store.collection(collection).docs.get(key))
    this.#store.apply(writes)
    const version = ++this.#version
    if (this.#open.size === 0) return
    for (const [i, write] of writes.entries()) {
      for (const name of this.#touched(write, before[i])) this.#versions.set(name, version)
      const name = documentName(write.collection, write.key)
      const history = this.#history.get(name) ?? []
      history.push({ until: version, doc: before[i] })
      this.#history.set(name, history)
    }
  }

  #hold(transaction: Transaction, name: string): void {
    const holder = this.#holders.get(name)
    const changed = (this.#versions.get(name) ?? 0) > (transaction.snapshot ?? this.#version)
    if (changed || (holder !== undefined && holder !== transaction)) throw transactionConflict()
    this.#holders.set(name, transaction)
    transaction.locks.add(name)
  }

  #holderOf(writes: readonly Write[]): Transaction | undefined {
    if (this.#holders.size === 0) return undefined
    for (const write of writes) {
      const before = this.#store.collection(write.collection).docs.get(write.key)
      for (const name of this.#touched(write, before)) {
        const holder = this.#holders.get(name)
        if (holder !== undefined) return holder
      }
    }
    return undefined
  }

  /** The document and each entry of a unique index that the write takes or gives up. */
  #touched(write: Write, before: Doc | undefined): string[] {
    const names = [documentName(write.collection, write.key)]
    for (const index of this.#store.collection(write.collection).indexes) {
      if (!index.unique || index.name === '_id_') continue
      const old = new Set(before === undefined ? [] : index.entries(before).map(entryText))
      const entries = new Set(write.doc === null ? [] : index.entries(write.doc).map(entryText))
      for (const text of [...old, ...entries]) {
        if (old.has(text) !== entries.has(text))
          names.push(`${write.collection}\0${index.name}\0entry ${text}`)
      }
    }
    return names
  }

  #refuseDuplicates(transaction: Transaction, write: Write): void {
    if (write.doc === null) return
    for (const index of this.#store.collection(write.collection).indexes) {
      if (!index.unique || index.name === '_id_') continue
      for (const entry of index.entries(write.doc)) {
        const taken = this.#rivals(transaction, write, index.owners(entry)).some((rival) =>
          index.entries(rival).some((other) => entryText(other) === entryText(entry)),
        )
        if (taken) throw duplicateKey(write.collection, index.name, entry)
      }
    }
  }

  /** Other documents that may hold the entry: its stored owners as this transaction left them, and its other writes. */
  #rivals(transaction: Transaction, write: Write, owners: Iterable<string>): Doc[] {
    const rivals: Doc[] = []
    for (const key of owners) {
      const doc = key === write.key ? undefined : this.read(transaction, write.collection, key)
      if (doc !== undefined) rivals.push(doc)
    }
    for (const other of transaction.writes.values()) {
      if (other.collection !== write.collection || other.key === write.key) continue
      if (other.doc !== null) rivals.push(other.doc)
    }
    return rivals
  }

  #forget(): void {
    if (this.#open.size === 0) {
      this.#versions.clear()
      this.#history.clear()
      return
    }
    if (this.#history.size < HISTORY_MAX) return
    const oldest = Math.min(...[...this.#open.values()].map(({ snapshot }) => snapshot ?? this.#version))
    for (const [name, history] of this.#history) {
      if (history.every((replaced) => replaced.until <= oldest)) this.#history.delete(name)
    }
    for (const [name, version] of this.#versions) if (version <= oldest) this.#versions.delete(name)
  }
}

function documentName(collection: string, key: string): string {
  return `${collection}\0${key}`
}
