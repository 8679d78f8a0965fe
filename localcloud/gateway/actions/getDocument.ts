import { find } from 'mingo'
import { collectionOf, type Action, type Core } from '../core'
import { selected } from '../selection'
import { strictRefusal, type AdminRequest } from '../protocol'
import type { SortOrder } from '../sorting'
import { decodeObject, encode, keyOf, type Doc, type PlainObject } from '../values'

const LIMIT_DEFAULT = 100
const LIMIT_MAX = 1000

/** `doc.get` and `where.get`. */
export const getDocument: Action = (request, core) => {
  const filter = decodeObject(request.query, core.now())
  const docs = request.queryType === 'DOC' ? one(request, core, filter) : page(request, core, filter)
  const shown = request.projection === undefined ? docs : projected(docs, request.projection)
  return { data: { list: shown.map(encode), limit: request.limit, offset: request.offset ?? 0 } }
}

function one(request: AdminRequest, core: Core, filter: PlainObject): Doc[] {
  const collection = collectionOf(request, core)
  const key = keyOf(filter['_id'])
  const doc =
    request.transactionId === undefined
      ? core.store.collection(collection).docs.get(key)
      : core.transactions.read(core.transactions.get(request.transactionId), collection, key)
  return doc === undefined ? [] : [doc]
}

function page(request: AdminRequest, core: Core, filter: PlainObject): Doc[] {
  if (request.transactionId !== undefined) {
    throw strictRefusal(
      'where() inside a transaction is refused: it sees the snapshot, but guards nothing. What others add meanwhile conflicts with nobody, so what was counted may be wrong at the commit; and update, remove, count and aggregate after it leave the transaction. Read by doc(id), or query before the transaction.',
    )
  }
  const offset = request.offset ?? 0
  const limit = Math.min(request.limit ?? LIMIT_DEFAULT, LIMIT_MAX)
  const sort = sortOrder(request.order)
  return [
    ...selected(core.store.collection(collectionOf(request, core)), filter, sort, offset + limit),
  ].slice(offset)
}

function sortOrder(text: string | undefined): SortOrder {
  return Object.entries(decodeObject(text, 0)).map(([path, direction]) => [
    path,
    Number(direction) < 0 ? -1 : 1,
  ])
}

function projected(docs: readonly Doc[], projection: string): PlainObject[] {
  return find<PlainObject>([...docs], {}, decodeObject(projection, 0)).all()
}
