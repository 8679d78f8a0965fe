import { update } from 'mingo'
import { badUpdate } from './protocol'
import { deepCopy, isPlainObject, type Doc, type PlainObject } from './values'

const ARRAY_OPERATORS = new Set(['$push', '$addToSet', '$pull', '$pullAll', '$pop'])
const NUMBER_OPERATORS = new Set(['$inc', '$mul'])

/**
 * The document after the update, or undefined when the update changes nothing. `filter` tells which
 * element a positional `$` means. Refuses what MongoDB refuses and mingo would silently skip:
 * operators on values of another type, paths through null or a scalar, two changes of one path.
 */
export function updated(doc: Doc, change: PlainObject, filter: PlainObject): Doc | undefined {
  checkPaths(change)
  for (const [operator, fields] of Object.entries(change)) {
    for (const path of Object.keys(fields as PlainObject)) checkTarget(doc, operator, path)
  }
  const copy = deepCopy(doc)
  // Asked only for a positional path: the filter has been tested already, and mingo would judge it its own way.
  const condition = isPositional(change) ? filter : {}
  return apply(copy, change, condition).length > 0 ? copy : undefined
}

/** Changes the document in place and answers which paths changed. */
function apply(doc: Doc, change: PlainObject, condition: PlainObject): string[] {
  try {
    return update(doc, change as never, [], condition as never, { cloneMode: 'deep' })
  } catch (error) {
    throw badUpdate(error instanceof Error ? error.message : String(error))
  }
}

function isPositional(change: PlainObject): boolean {
  return Object.values(change).some((fields) =>
    Object.keys(fields as PlainObject).some((path) => /\.\$(\.|$)/.test(path)),
  )
}

function checkPaths(change: PlainObject): void {
  const seen: string[] = []
  for (const [operator, fields] of Object.entries(change)) {
    if (!operator.startsWith('$') || !isPlainObject(fields)) throw badUpdate(`unknown modifier: ${operator}`)
    for (const path of Object.keys(fields)) {
      if (path === '_id')
        throw badUpdate("Performing an update on the path '_id' would modify the immutable field '_id'")
      const clash = seen.find((other) => overlaps(other, path))
      if (clash !== undefined)
        throw badUpdate(`Updating the path '${path}' would create a conflict at '${clash}'`)
      seen.push(path)
    }
  }
}

function overlaps(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`)
}

function checkTarget(doc: Doc, operator: string, path: string): void {
  const fields = path.split('.')
  let node: unknown = doc
  for (const [depth, field] of fields.entries()) {
    if (field.startsWith('$')) return
    if (node === undefined) break
    if (typeof node !== 'object' || node === null || node instanceof Date) {
      if (operator === '$unset') return
      throw badUpdate(
        `Cannot create field '${field}' in element {${fields[depth - 1] ?? ''}: ${JSON.stringify(node)}}`,
      )
    }
    if (Array.isArray(node) && !/^\d+$/.test(field)) {
      if (operator === '$unset') return
      throw badUpdate(
        `Cannot create field '${field}' in element {${fields[depth - 1] ?? ''}: ${JSON.stringify(node)}}`,
      )
    }
    node = (node as PlainObject)[field]
  }
  checkType(doc, operator, path, node)
}

function checkType(doc: Doc, operator: string, path: string, value: unknown): void {
  if (value === undefined) return
  if (NUMBER_OPERATORS.has(operator) && typeof value !== 'number') {
    throw badUpdate(
      `Cannot apply ${operator} to a value of non-numeric type. {_id: ${JSON.stringify(doc._id)}} has the field '${path}' of non-numeric type ${typeName(value)}`,
    )
  }
  if (ARRAY_OPERATORS.has(operator) && !Array.isArray(value)) {
    throw badUpdate(
      `The field '${path}' must be an array but is of type ${typeName(value)} in document {_id: ${JSON.stringify(doc._id)}}`,
    )
  }
}

function typeName(value: unknown): string {
  if (value === null) return 'null'
  if (value instanceof Date) return 'date'
  return Array.isArray(value) ? 'array' : typeof value
}
