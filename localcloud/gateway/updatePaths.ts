import { matcher } from './matcher'
import { dollarPrefixed } from './names'
import { badUpdate, strictRefusal } from './protocol'
import { placeOf, valueAt } from './updatePlace'
import type { Doc, PlainObject } from './values'

/** Refuses paths that name nothing that could be stored, and `_id`, which never changes. */
export function refusePath(path: string): void {
  const fields = path.split('.')
  if (fields.includes('')) {
    throw badUpdate(`The update path '${path}' contains an empty field name, which is not allowed.`)
  }
  if (path.includes('\0')) throw badUpdate(`The update path ${JSON.stringify(path)} holds a null byte`)
  if (fields.includes('__proto__')) throw strictRefusal('a field cannot be called __proto__.')
  const odd = fields.find((field) => field.startsWith('$') && !/^\$(\[.*\])?$/.test(field))
  if (odd !== undefined) throw badUpdate(dollarPrefixed(odd, path))
  if (fields[0] === '_id')
    throw badUpdate("Performing an update on the path '_id' would modify the immutable field '_id'")
}

/** Refuses two changes of which one lies at or inside the other. */
export function refuseClash(paths: readonly string[]): void {
  for (const [i, path] of paths.entries()) {
    const clash = paths.slice(0, i).find((other) => overlaps(other, path))
    if (clash !== undefined)
      throw badUpdate(`Updating the path '${path}' would create a conflict at '${clash}'`)
  }
}

function overlaps(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`)
}

/**
 * The paths a path with `$` or `$[]` stands for in this document: the element that the filter met, or all elements.
 * Refuses array filters, which the SDK cannot send.
 */
export function expanded(doc: Doc, path: string, filter: PlainObject): string[] {
  const fields = path.split('.')
  const at = fields.findIndex((field) => field.startsWith('$'))
  if (at < 0) return [path]
  const arrayPath = fields.slice(0, at).join('.')
  const place = at === 0 ? undefined : placeOf(doc, arrayPath, 'pass')
  const array = place === undefined ? undefined : valueAt(place)
  if (!Array.isArray(array)) {
    throw badUpdate(`The path '${arrayPath}' must exist in the document in order to apply array updates.`)
  }
  const whole = (position: number) => [arrayPath, String(position), ...fields.slice(at + 1)].join('.')
  if (fields[at] === '$') return expanded(doc, whole(metElement(array, arrayPath, filter)), filter)
  if (fields[at] !== '$[]') throw badUpdate(`No array filter found for identifier in path '${path}'`)
  return array.flatMap((_, position) => expanded(doc, whole(position), filter))
}

/** Position of the first element that the filter's conditions on this array meet. */
function metElement(array: readonly unknown[], arrayPath: string, filter: PlainObject): number {
  const tests = conditionsOn(arrayPath, filter).map(matcher)
  const position =
    tests.length === 0
      ? -1
      : array.findIndex((element) => tests.every((meets) => meets({ array: [element] })))
  if (position >= 0) return position
  if (tests.length > 1) {
    throw strictRefusal(
      `no one element of '${arrayPath}' meets all conditions, so $ could mean any of several: ask with elemMatch.`,
    )
  }
  throw badUpdate('The positional operator did not find the match needed from the query.')
}

/** The filter's conditions on an array, said about a field called `array` instead. */
function conditionsOn(arrayPath: string, filter: PlainObject): PlainObject[] {
  return Object.entries(filter).flatMap(([field, condition]): PlainObject[] => {
    if (field === '$and') return (condition as PlainObject[]).flatMap((part) => conditionsOn(arrayPath, part))
    if (field === arrayPath) return [{ array: condition }]
    if (!field.startsWith(`${arrayPath}.`)) return []
    return [{ [`array.${field.slice(arrayPath.length + 1)}`]: condition }]
  })
}
