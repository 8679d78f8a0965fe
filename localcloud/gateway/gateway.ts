import type { CollectionDeclarations } from '../../cloudfunctions/platform/collections.types'
import type { Core } from './core'
import { DamagedFileError, memoryDisk, openDisk, type Disk } from './disk'
import { answerTo, listen, portOf, type Answered, type Asked } from './server'
import { Stats } from './stats'
import { FileStore } from './storage'
import { Store } from './store'
import { Transactions } from './transactions'
import type { Doc } from './values'

export interface GatewayOptions {
  /** SQLite file, or ':memory:' for documents that end with the gateway. */
  file: string
  /** Folder of the cloud storage; made when first needed. */
  filesDir: string
  collections: CollectionDeclarations
  /** The movable clock, milliseconds since 1970: server dates and expiry of links. */
  now: () => number
  openapi: (api: string, data: Record<string, unknown>) => Promise<unknown>
  invoke: (functionName: string, data: unknown) => Promise<unknown>
  /** An open transaction is aborted after this long, as in the cloud; 30 s unless a test shortens it. */
  transactionTimeoutMs?: number
}

export interface Gateway {
  readonly port: number
  readonly stats: Stats
  readonly files: FileStore
  /**
   * `URL` of `TCB_CONTEXT_CNFG` for one function instance. Each instance needs its own, because that is how
   * a write outside its open transaction is told from a write of someone else.
   */
  adminUrl(instance: string): string
  /** Answers one request of an SDK instance without the wire, for tests that choose who is answered first. */
  exchange(asked: Asked): Promise<Answered>
  /** Ends what an instance has left open (it crashed, or its invocation is over); says how many transactions. */
  releaseInstance(instance: string): number
  /** All committed documents of a collection by `_id`, for checks that look at everything at once. Do not change them. */
  documents(collection: string): Doc[]
  /** How many documents of a collection queries have looked at so far: what a page really costs. */
  documentsRead(collection: string): number
  close(): Promise<void>
}

/**
 * Starts the local cloud's gateway on a free port of 127.0.0.1. Refuses a file that another process has open, and one
 * that is damaged with a DamagedFileError.
 */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const store = openStore(options)
  const transactions = new Transactions(store, options.transactionTimeoutMs ?? 30_000)
  const files = new FileStore(options.filesDir, options.now)
  const core: Core = {
    store,
    transactions,
    files,
    now: options.now,
    openapi: options.openapi,
    invoke: options.invoke,
  }
  const stats = new Stats()
  const server = await listen(core, stats)
  const port = portOf(server)
  return {
    port,
    stats,
    files,
    adminUrl: (instance) => `http://127.0.0.1:${String(port)}/admin/${encodeURIComponent(instance)}`,
    exchange: (asked) => answerTo(asked, { core, stats }),
    releaseInstance: (instance) => {
      const left = transactions.openOf(instance)
      for (const transaction of left) transactions.abort(transaction)
      return left.length
    },
    documentsRead: (collection) => store.collection(collection).read,
    documents: (collection) => [...store.collection(collection).docs.values()].sort(byId),
    close: async () => {
      await new Promise((resolve) => {
        server.close(resolve)
        server.closeAllConnections()
      })
      store.close()
    },
  }
}

function openStore({ file, collections }: GatewayOptions): Store {
  if (file === ':memory:') return new Store(collections, memoryDisk)
  const disk = openDisk(file)
  try {
    return new Store(collections, disk)
  } catch (error) {
    closeDamaged(disk)
    throw new DamagedFileError(file, error)
  }
}

function closeDamaged(disk: Disk): void {
  try {
    disk.close()
  } catch {
    // What is wrong with the file is told already.
  }
}

function byId(a: Doc, b: Doc): number {
  return a._id < b._id ? -1 : 1
}
