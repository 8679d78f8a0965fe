import type { Action } from '../core'
import { badRequest, collectionMissing } from '../protocol'

/** `db.createCollection`: the declared ones exist from the start and others are refused. */
export const addCollection: Action = (request, core) => {
  const name = request.collectionName ?? ''
  if (core.store.has(name)) throw badRequest(`[ResourceInUse] Table exist: ${name}`)
  throw collectionMissing(name)
}
