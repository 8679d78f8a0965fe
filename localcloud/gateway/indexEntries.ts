import { badRequest } from './protocol'
import { isPlainObject } from './values'

/** One path on its way down a document. A settled walk holds its value, even when that value is an array. */
interface Walk {
  node: unknown
  rest: readonly string[]
  settled: boolean
}

/**
 * The entries a document has in an index over `paths`: one list of values for each, more than one
 * when a path meets an array (multikey). A missing field counts as null and an empty array as
 * `undefined`, which is how MongoDB stores them: so two documents with an empty array collide in a
 * unique index just as two without the field do.
 * Refuses two different arrays in one index ("parallel arrays").
 */
export function entriesOf(document: unknown, paths: readonly (readonly string[])[]): unknown[][] {
  const values = valuesWithoutArrays(document, paths)
  return values === undefined ? expand(paths.map((path) => descend(document, path))) : [values]
}

/** Most documents meet no array: one entry, found without more ado. */
function valuesWithoutArrays(
  document: unknown,
  paths: readonly (readonly string[])[],
): unknown[] | undefined {
  const values: unknown[] = []
  for (const path of paths) {
    let node = document
    for (const field of path) {
      if (Array.isArray(node)) return undefined
      node = isPlainObject(node) ? node[field] : undefined
    }
    if (Array.isArray(node)) return undefined
    values.push(node ?? null)
  }
  return values
}

/** Whether the path meets an array in this document. */
export function meetsArray(document: unknown, path: readonly string[]): boolean {
  return Array.isArray(descend(document, path).node)
}

/** Goes down to the value or to the first array on the way. */
function descend(start: unknown, path: readonly string[]): Walk {
  let node = start
  let depth = 0
  for (let field = path[0]; field !== undefined; field = path[depth]) {
    if (Array.isArray(node)) {
      if (!/^\d+$/.test(field)) break
      node = node[Number(field)] as unknown
    } else {
      node = isPlainObject(node) ? node[field] : undefined
    }
    depth++
  }
  return { node, rest: path.slice(depth), settled: false }
}

function expand(walks: readonly Walk[]): unknown[][] {
  const array = walks.find(meets)?.node as unknown[] | undefined
  if (array === undefined) return [walks.map((walk) => (walk.settled ? walk.node : (walk.node ?? null)))]
  if (walks.some((walk) => meets(walk) && walk.node !== array))
    throw badRequest('cannot index parallel arrays')
  if (array.length === 0) return expand(walks.map((walk) => (walk.node === array ? emptied(walk) : walk)))
  return array.flatMap((element) =>
    expand(walks.map((walk) => (walk.node === array ? entered(walk, element) : walk))),
  )
}

function meets(walk: Walk): boolean {
  return !walk.settled && Array.isArray(walk.node)
}

function emptied(walk: Walk): Walk {
  return { node: walk.rest.length === 0 ? undefined : null, rest: [], settled: true }
}

/** An array inside the array is a value of its own at the end of a path, and is not entered on the way. */
function entered(walk: Walk, element: unknown): Walk {
  if (walk.rest.length === 0) return { node: element ?? null, rest: [], settled: true }
  if (!isPlainObject(element)) return { node: null, rest: [], settled: true }
  return descend(element, walk.rest)
}
