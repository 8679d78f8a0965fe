import type { FileStore } from './storage'
import type { Store } from './store'
import type { Transactions } from './transactions'
import type { AdminRequest } from './protocol'

/** What every action works on. */
export interface Core {
  readonly store: Store
  readonly transactions: Transactions
  readonly files: FileStore
  /** Milliseconds since 1970 by the movable clock. */
  readonly now: () => number
  readonly openapi: (api: string, data: Record<string, unknown>) => Promise<unknown>
  readonly invoke: (functionName: string, data: unknown) => Promise<unknown>
}

/** Who calls: the function instance, by the URL it was given. */
export interface Caller {
  readonly instance: string
  /** Where this gateway is reached, without a slash at the end. */
  readonly origin: string
}

export type Action = (request: AdminRequest, core: Core, caller: Caller) => Promise<object> | object

/** Refuses a request that names no collection or an undeclared one. */
export function collectionOf(request: AdminRequest, core: Core): string {
  const name = request.collectionName ?? ''
  core.store.collection(name)
  return name
}
