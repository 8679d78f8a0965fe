import { isPlainObject } from './values'

/**
 * The values a path leads to, arrays on the way entered as MongoDB does: each element that is an object, and
 * the one at the position when a field is a number. An array at the end is given whole. Nothing where the path
 * ends early is `undefined`; an array whose elements are no objects gives nothing at all.
 */
export function leaves(node: unknown, path: readonly string[], depth = 0): unknown[] {
  const field = path[depth]
  if (field === undefined) return [node]
  if (Array.isArray(node)) {
    const inside = node.flatMap((element: unknown) =>
      isPlainObject(element) ? leaves(element, path, depth) : [],
    )
    const position = /^\d+$/.test(field) ? Number(field) : undefined
    return position === undefined || position >= node.length
      ? inside
      : [...inside, ...leaves(node[position], path, depth + 1)]
  }
  return isPlainObject(node) ? leaves(node[field], path, depth + 1) : [undefined]
}

/** A leaf and, when it is an array, its elements: a comparison is met when any of them meets it. */
export function withElements(leaf: unknown): unknown[] {
  return Array.isArray(leaf) ? [leaf, ...(leaf as unknown[])] : [leaf]
}
