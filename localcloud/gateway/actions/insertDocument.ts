import { randomBytes } from 'node:crypto'
import { collectionOf, type Action } from '../core'
import type { Write } from '../disk'
import { refuseNames } from '../names'
import { badInsert, badRequest, duplicateKey } from '../protocol'
import { decodeObject, keyOf, type Doc } from '../values'

/** `collection.add`: refuses an `_id` or a unique entry that exists already. */
export const insertDocument: Action = async (request, core) => {
  const collection = collectionOf(request, core)
  const texts = Array.isArray(request.data) ? request.data : [request.data ?? '{}']
  const newWrites = () =>
    texts.map((text): Write => {
      const doc = newDocument(text, core.now())
      return { collection, key: keyOf(doc._id), doc }
    })
  if (request.transactionId !== undefined) {
    const transaction = core.transactions.get(request.transactionId)
    const writes = core.transactions.orAbort(transaction, newWrites)
    for (const write of writes) {
      if (core.transactions.read(transaction, collection, write.key) !== undefined) {
        core.transactions.abort(transaction)
        throw duplicateId(write)
      }
      core.transactions.write(transaction, write)
    }
    return inserted(writes)
  }
  const writes = newWrites()
  await core.transactions.writePlain(() => {
    const { docs: stored } = core.store.collection(collection)
    const keys = writes.map(({ key }) => key)
    const taken = writes.find(({ key }, i) => stored.has(key) || keys.indexOf(key) < i)
    if (taken !== undefined) throw duplicateId(taken)
    return { writes, result: undefined }
  })
  return inserted(writes)
}

function inserted(writes: readonly Write[]) {
  return { data: { insertedIds: writes.map(({ doc }) => doc?._id) } }
}

function newDocument(text: string, nowMs: number): Doc {
  const { _id: given, ...fields } = decodeObject(text, nowMs)
  if (given !== undefined && typeof given !== 'string' && typeof given !== 'number') {
    throw badRequest('_id must be a string or a number')
  }
  refuseNames(fields, '', badInsert)
  return { _id: given ?? randomBytes(16).toString('hex'), ...fields }
}

function duplicateId({ collection, doc }: Write) {
  return duplicateKey(collection, '_id_', [doc?._id])
}
