import { collectionOf, type Action, type Core } from '../core'
import type { Write } from '../disk'
import { refuseNames } from '../names'
import { badUpdate, type AdminRequest } from '../protocol'
import { selected } from '../selection'
import { updated } from '../updates'
import { decodeObject, keyOf, type Doc, type PlainObject } from '../values'

interface Outcome {
  updated: number
  upsert_id: unknown
}

const UNTOUCHED: Outcome = { updated: 0, upsert_id: null }

/** `doc.update`, `doc.set` (replaces or creates) and `where.update`. */
export const modifyDocument: Action = async (request, core) => {
  const collection = collectionOf(request, core)
  const filter = decodeObject(request.query, core.now())
  const change = decodeObject(request.data as string | undefined, core.now())
  if (request.queryType !== 'DOC') {
    const count = request.multi === false ? 1 : Infinity
    return { data: await updateWhere(core, collection, { filter, change, count }) }
  }
  const decide = request.merge === false ? replacement(filter, change) : changeOf(filter, change)
  return { data: await modifyOne(request, core, collection, filter, decide) }
}

type Decide = (old: Doc | undefined) => { doc: Doc | undefined; result: Outcome }

function replacement(filter: PlainObject, fields: PlainObject): Decide {
  const id = filter['_id'] as string | number
  const doc: Doc = { ...fields, _id: id }
  return (old) => {
    refuseNames(fields, '', badUpdate)
    return {
      doc,
      result: old === undefined ? { updated: 0, upsert_id: id } : { updated: 1, upsert_id: null },
    }
  }
}

function changeOf(filter: PlainObject, change: PlainObject): Decide {
  return (old) => {
    const doc = old === undefined ? undefined : updated(old, change, filter)
    return { doc, result: doc === undefined ? UNTOUCHED : { updated: 1, upsert_id: null } }
  }
}

async function modifyOne(
  request: AdminRequest,
  core: Core,
  collection: string,
  filter: PlainObject,
  decide: Decide,
): Promise<Outcome> {
  const { store, transactions } = core
  const key = keyOf(filter['_id'])
  if (request.transactionId === undefined) {
    return transactions.writePlain(() => {
      const { doc, result } = decide(store.collection(collection).docs.get(key))
      return { writes: doc === undefined ? [] : [{ collection, key, doc }], result }
    })
  }
  const transaction = transactions.get(request.transactionId)
  const old = transactions.read(transaction, collection, key)
  const { doc, result } = transactions.orAbort(transaction, () => decide(old))
  if (doc !== undefined) transactions.write(transaction, { collection, key, doc })
  else if (old !== undefined) transactions.hold(transaction, collection, key)
  return result
}

/** The first `count` documents that match when it writes; the real cloud is atomic for each, this for all of them. */
function updateWhere(
  core: Core,
  collection: string,
  { filter, change, count }: { filter: PlainObject; change: PlainObject; count: number },
): Promise<Outcome> {
  return core.transactions.writePlain(() => {
    const writes: Write[] = []
    for (const old of selected(core.store.collection(collection), filter, [], count)) {
      const doc = updated(old, change, filter)
      if (doc !== undefined) writes.push({ collection, key: keyOf(doc._id), doc })
    }
    return { writes, result: { updated: writes.length, upsert_id: null } }
  })
}
