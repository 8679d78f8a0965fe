import { arrayModifiers } from './arrayModifiers'
import { valueModifiers, type Modifier } from './modifiers'
import { badUpdate } from './protocol'
import { expanded, refuseClash, refusePath } from './updatePaths'
import { placeOf, put, valueAt } from './updatePlace'
import { deepCopy, isPlainObject, sameValue, type Doc, type PlainObject } from './values'

interface Change {
  readonly operator: string
  readonly path: string
  readonly operand: unknown
}

const modifiers = new Map<string, Modifier>(Object.entries({ ...valueModifiers, ...arrayModifiers }))

/**
 * The document after the update, or undefined when the update changes nothing. `filter` tells which element a
 * positional `$` means. Refuses, as MongoDB does, modifiers it does not know or that meet a value of another type,
 * paths through null or a scalar, and two changes of one path.
 */
export function updated(doc: Doc, change: PlainObject, filter: PlainObject): Doc | undefined {
  const changes = changesOf(change).flatMap((each) =>
    expanded(doc, each.path, filter).map((path): Change => ({ ...each, path })),
  )
  refuseClash(
    changes.flatMap((each) => (each.operator === '$rename' ? [each.path, targetOf(each)] : [each.path])),
  )
  const copy = deepCopy(doc)
  for (const each of changes) apply(copy, each)
  return sameValue(doc, copy) ? undefined : copy
}

/** In the order of their paths, which is the order in which MongoDB makes new fields. */
function changesOf(change: PlainObject): Change[] {
  const changes: Change[] = []
  for (const [operator, fields] of Object.entries(change)) {
    const known = operator === '$rename' || modifiers.has(operator)
    if (!known || !isPlainObject(fields)) throw badUpdate(`unknown modifier: ${operator}`)
    for (const [path, operand] of Object.entries(fields)) {
      refusePath(path)
      changes.push({ operator, path, operand })
    }
  }
  return changes.sort((a, b) => (a.path < b.path ? -1 : 1))
}

function apply(doc: Doc, change: Change): void {
  if (change.operator === '$rename') return rename(doc, change)
  const { operator, path, operand } = change
  const modifier = modifiers.get(operator)
  const place = modifier === undefined ? undefined : placeOf(doc, path, modifier.reach)
  if (modifier === undefined || place === undefined) return
  const old = valueAt(place)
  if (old === undefined && modifier.reach !== 'make') return
  put(place, modifier.modify(old, operand, { id: doc._id, path }))
}

/** Moves a field, over whatever stood at the target; one that is not there is left. */
function rename(doc: Doc, change: Change): void {
  const from = placeOf(doc, change.path, 'leave')
  const value = from === undefined ? undefined : valueAt(from)
  if (from === undefined || value === undefined) return
  const to = placeOf(doc, targetOf(change), 'make')
  if (to === undefined) return
  if (Array.isArray(from.holder) || Array.isArray(to.holder))
    throw badUpdate(`The source or target of $rename '${change.path}' cannot be an array element`)
  put(from, undefined)
  put(to, value)
}

function targetOf({ path, operand }: Change): string {
  if (typeof operand !== 'string') throw badUpdate(`The 'to' field for $rename must be a string: ${path}`)
  refusePath(operand)
  return operand
}
