import { collectionOf, type Action } from '../core'
import { selected } from '../selection'
import { decodeObject } from '../values'

/** `where.count`. */
export const calculateDocument: Action = (request, core) => {
  const collection = core.store.collection(collectionOf(request, core))
  const matching = [...selected(collection, decodeObject(request.query, core.now()))]
  return { data: { total: matching.length } }
}
