import { collectionOf, type Action } from '../core'
import type { Write } from '../disk'
import { selected } from '../selection'
import { decodeObject, keyOf } from '../values'

/** `doc.remove` and `where.remove`. */
export const removeDocument: Action = async (request, core) => {
  const collection = collectionOf(request, core)
  const filter = decodeObject(request.query, core.now())
  if (request.transactionId !== undefined) {
    const transaction = core.transactions.get(request.transactionId)
    const key = keyOf(filter['_id'])
    if (core.transactions.read(transaction, collection, key) === undefined) return { data: { deleted: 0 } }
    core.transactions.write(transaction, { collection, key, doc: null })
    return { data: { deleted: 1 } }
  }
  const count = request.multi === false ? 1 : Infinity
  const deleted = await core.transactions.writePlain(() => {
    const writes: Write[] = []
    for (const doc of selected(core.store.collection(collection), filter, [], count)) {
      writes.push({ collection, key: keyOf(doc._id), doc: null })
    }
    return { writes, result: writes.length }
  })
  return { data: { deleted } }
}
