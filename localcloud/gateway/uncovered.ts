import type { SortOrder } from './sorting'
import type { Predicate, Requirements } from './predicates'

/** Says which index is missing, ready to paste into the declaration. */
export function describeUncovered(collection: string, wanted: Requirements, sort: SortOrder): string {
  const equal = paths(wanted, (predicate) => predicate.equals !== undefined)
  const ranged = paths(wanted, (predicate) => predicate.equals === undefined && predicate.range !== undefined)
  const asked = [
    equal.length > 0 ? `equality on ${equal.join(', ')}` : 'no equality',
    ...(sort.length > 0
      ? [`sort by ${sort.map(([path, way]) => (way === 1 ? path : `${path} desc`)).join(', ')}`]
      : []),
    ...(ranged.length > 0 ? [`range on ${ranged.join(', ')}`] : []),
    ...(wanted.alternatives.length > 0 ? ['an "or" whose branches are not all covered'] : []),
  ].join('; ')
  const fields = [
    ...equal.map((path) => [path, 1] as const),
    ...sort.filter(([path]) => !equal.includes(path)),
    ...ranged.filter((path) => !sort.some(([sorted]) => sorted === path)).map((path) => [path, 1] as const),
  ]
  const name = fields.map(([path]) => path.replaceAll('.', '_')).join('_')
  const advice =
    fields.length > 0
      ? `Declare { name: '${name}', fields: [${fields.map(([path, way]) => `['${path}', ${String(way)}]`).join(', ')}] } in cloudfunctions/platform/collections.ts (equalities first, then the sort, then the range), or ask differently.`
      : 'Ask by a field that an index begins with: walking a whole collection does not scale.'
  return `no declared index of "${collection}" covers this query: ${asked}. ${advice}`
}

function paths(wanted: Requirements, accepts: (predicate: Predicate) => boolean): string[] {
  return [...wanted.predicates].filter(([, predicate]) => accepts(predicate)).map(([path]) => path)
}
