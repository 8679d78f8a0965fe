import { Query } from 'mingo'
import { isOperators } from './predicates'
import { isPlainObject, type Doc, type PlainObject } from './values'

/** Tests documents against a filter the way the cloud's database does. */
export function matcher(filter: PlainObject): (doc: Doc) => boolean {
  const query = new Query<PlainObject>(objectsOnlyInElemMatch(filter) as PlainObject)
  return (doc) => query.test(doc)
}

/** mingo lets `elemMatch({ field })` meet elements that are no objects; MongoDB does not. */
function objectsOnlyInElemMatch(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(objectsOnlyInElemMatch)
  if (!isPlainObject(part)) return part
  const result: PlainObject = {}
  for (const [field, value] of Object.entries(part)) {
    const inner = objectsOnlyInElemMatch(value)
    const fields = field === '$elemMatch' && !isOperators(value)
    result[field] = fields ? { $and: [{ $expr: { $eq: [{ $type: '$$ROOT' }, 'object'] } }, inner] } : inner
  }
  return result
}
