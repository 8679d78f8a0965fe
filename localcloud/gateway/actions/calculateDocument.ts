import { collectionOf, type Action } from '../core'
import { selected } from '../selection'
import { decodeObject } from '../values'

/** `where.count`. */
export const calculateDocument: Action = (request, core) => {
  const collection = core.store.collection(collectionOf(request, core))
  let total = 0
  for (const doc of selected(collection, decodeObject(request.query, core.now()))) if (doc) total++
  return { data: { total } }
}
