import { collectionOf, type Action } from '../core'
import { strictRefusal } from '../protocol'
import { selected } from '../selection'
import { updated } from '../updates'
import { decodeObject, encode, keyOf } from '../values'

/** `where.updateAndReturn`: changes the first match and answers how it looks afterwards. */
export const modifyAndReturnDoc: Action = async (request, core) => {
  const collection = collectionOf(request, core)
  if (request.transactionId !== undefined) {
    throw strictRefusal(
      'updateAndReturn inside a transaction is refused: which document it takes is guarded by nothing; use doc(id).get and doc(id).update.',
    )
  }
  const filter = decodeObject(request.query, core.now())
  const change = decodeObject(request.data as string | undefined, core.now())
  const doc = await core.transactions.writePlain(() => {
    const [old] = selected(core.store.collection(collection), filter, [], 1)
    if (old === undefined) return { writes: [], result: undefined }
    const changed = updated(old, change, filter)
    if (changed === undefined) return { writes: [], result: old }
    return { writes: [{ collection, key: keyOf(old._id), doc: changed }], result: changed }
  })
  return { data: { updated: doc === undefined ? 0 : 1, doc: doc === undefined ? null : encode(doc) } }
}
