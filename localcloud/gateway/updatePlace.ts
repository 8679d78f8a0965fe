import { badUpdate } from './protocol'
import { isPlainObject, type PlainObject } from './values'

/** How a modifier treats a path that is not there: makes it, leaves it, or passes by even where none could be. */
export type Reach = 'make' | 'leave' | 'pass'

/** Where a path ends: the object or array that holds its last field. */
export interface Place {
  readonly holder: PlainObject | unknown[]
  readonly field: string
}

/** As many elements may be made up between the end of an array and a position that is set. */
const PADDING_MAX = 1_500_000

/**
 * The end of a path in a document, with objects made on the way when `reach` says so; undefined where it is not there.
 * Refuses a path through null or a scalar, and a field of an array that is no position.
 */
export function placeOf(doc: PlainObject, path: string, reach: Reach): Place | undefined {
  const fields = path.split('.')
  let place: Place = { holder: doc, field: fields[0] ?? '' }
  for (const [depth, field] of fields.entries()) {
    if (depth === 0) continue
    let node = valueAt(place)
    if (node === undefined) {
      if (reach !== 'make') return undefined
      node = {}
      put(place, node)
    }
    if (!holds(node, field)) {
      if (reach === 'pass') return undefined
      throw badUpdate(
        `Cannot create field '${field}' in element {${fields[depth - 1] ?? ''}: ${JSON.stringify(node)}}`,
      )
    }
    place = { holder: node, field }
  }
  return place
}

export function valueAt({ holder, field }: Place): unknown {
  if (Array.isArray(holder)) return holder[Number(field)]
  return Object.hasOwn(holder, field) ? holder[field] : undefined
}

/** Stores a value, or removes the field when it is undefined; an array keeps its length and is filled up with null. */
export function put({ holder, field }: Place, value: unknown): void {
  if (!Array.isArray(holder)) {
    if (value === undefined) Reflect.deleteProperty(holder, field)
    else holder[field] = value
    return
  }
  const position = Number(field)
  if (value === undefined && position >= holder.length) return
  if (position - holder.length > PADDING_MAX)
    throw badUpdate(`can't backfill more than ${String(PADDING_MAX)} elements`)
  while (holder.length < position) holder.push(null)
  holder[position] = value ?? null
}

function holds(node: unknown, field: string): node is PlainObject | unknown[] {
  return Array.isArray(node) ? /^\d+$/.test(field) : isPlainObject(node)
}
