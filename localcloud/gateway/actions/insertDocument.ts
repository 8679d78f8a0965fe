import { randomBytes } from 'node:crypto'
import { collectionOf, type Action } from '../core'
import type { Write } from '../journal'
import { badRequest, duplicateKey } from '../protocol'
import { decodeObject, keyOf, type Doc } from '../values'

/** `collection.add`: refuses an `_id` or a unique entry that exists already. */
export const insertDocument: Action = async (request, core) => {
  const collection = collectionOf(request, core)
  const texts = Array.isArray(request.data) ? request.data : [request.data ?? '{}']
  const docs = texts.map((text) => newDocument(text, core.now()))
  const writes = docs.map((doc): Write => ({ collection, key: keyOf(doc._id), doc }))
  if (request.transactionId !== undefined) {
    const transaction = core.transactions.get(request.transactionId)
    for (const write of writes) {
      if (core.transactions.read(transaction, collection, write.key) !== undefined) {
        core.transactions.abort(transaction)
        throw duplicateId(write)
      }
      core.transactions.write(transaction, write)
    }
  } else {
    await core.transactions.writePlain(() => {
      const { docs: stored } = core.store.collection(collection)
      const taken = writes.find((write) => stored.has(write.key))
      if (taken !== undefined) throw duplicateId(taken)
      return { writes, result: undefined }
    })
  }
  return { data: { insertedIds: docs.map((doc) => doc._id) } }
}

function newDocument(text: string, nowMs: number): Doc {
  const { _id: given, ...fields } = decodeObject(text, nowMs)
  if (given !== undefined && typeof given !== 'string' && typeof given !== 'number') {
    throw badRequest('_id must be a string or a number')
  }
  return { _id: given ?? randomBytes(16).toString('hex'), ...fields }
}

function duplicateId({ collection, doc }: Write) {
  return duplicateKey(collection, '_id_', [doc?._id])
}
