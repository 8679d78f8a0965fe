import { limits } from '../../contract/limits'
import type { Page } from '../../contract/views/page'
import type { Comparison, Fields } from './cloud'
import type { CollectionName } from './collections'
import { findMax, type Documents, type Store } from './store'

/** Where a page begins: at the rows with this value, of which some were shown before. Opaque to the client. */
interface Position {
  value: number
  seen: number
}

/** Beyond what any list holds: a cursor that says more was made up. */
const seenMax = 1_000_000

const positionOf = (cursor: string): Position | null => {
  const [value, seen] = cursor.split('~')
  const position = { value: Number.parseInt(value ?? '', 36), seen: Number.parseInt(seen ?? '', 36) }
  const sound = Number.isSafeInteger(position.value) && position.seen >= 0 && position.seen <= seenMax
  return sound ? position : null
}

const cursorOf = ({ value, seen }: Position): string => `${value.toString(36)}~${seen.toString(36)}`

export interface PageQuery {
  /** equality on the index's first fields */
  where: Fields
  /** the index's last field, a number (epoch ms); rows come in its order */
  by: string
  direction: 'asc' | 'desc'
  cursor?: string | undefined
  /** of `by`: from the first until before the second */
  span?: { from: number | null; until: number | null }
  /** only these fields come back, besides _id and `by` */
  fields?: readonly string[]
  /** rows a page, 20 unless told */
  size?: number
}

/**
 * One page of 20. Costs the same however long the list is. Rows of the same moment come in the index's own order, which
 * stands still, so those that were shown are counted and left out.
 */
export async function pageOf<Name extends CollectionName>(
  store: Store,
  collection: Name,
  { where, by, direction, cursor, span, fields, size = limits.pageSize }: PageQuery,
): Promise<Page<Documents[Name]>> {
  const from = cursor === undefined ? null : positionOf(cursor)
  const shown = from?.seen ?? 0
  // Rows of one moment are read again to leave them out, unless an import wrote more of them than one answer holds.
  const crowded = shown + size >= findMax
  const reach = boundsOf(store, direction, from, span)
  const found = await store.find(collection, reach === null ? where : { ...where, [by]: reach }, {
    orderBy: [[by, direction]],
    ...(crowded ? { skip: shown, limit: size + 1 } : { limit: size + 1 + shown }),
    ...(fields === undefined ? {} : { fields: [...fields, by] }),
  })
  const again = crowded
    ? 0
    : found.filter((row, index) => index < shown && valueAt(row, by) === from?.value).length
  const rows = found.slice(again, again + size)
  const last = rows.at(-1)
  if (last === undefined || found.length <= again + size) return { rows }
  const value = valueAt(last, by)
  const same = rows.filter((row) => valueAt(row, by) === value).length
  const before = crowded ? shown : again
  return { rows, next: cursorOf({ value, seen: same + (value === from?.value ? before : 0) }) }
}

/** The condition on `by`: what the span leaves of the list, and of it what was not shown yet. */
function boundsOf(
  { command }: Store,
  direction: 'asc' | 'desc',
  from: Position | null,
  span: PageQuery['span'],
): Comparison | null {
  const shown = from === null ? [] : [direction === 'asc' ? command.gte(from.value) : command.lte(from.value)]
  const inSpan = span === undefined ? [] : spanOf(command, span)
  const [first, ...rest] = [...shown, ...inSpan]
  return first === undefined ? null : rest.reduce((all, each) => all.and(each), first)
}

/** From the first moment until before the second, either of which may be open. */
export const spanOf = (
  command: Store['command'],
  { from, until }: { from: number | null; until: number | null },
): Comparison[] => [
  ...(from === null ? [] : [command.gte(from)]),
  ...(until === null ? [] : [command.lt(until)]),
]

function valueAt(row: object, path: string): number {
  const value = path
    .split('.')
    .reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], row)
  return typeof value === 'number' ? value : 0
}
