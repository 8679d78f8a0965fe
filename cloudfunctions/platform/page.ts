import { limits } from '../../contract/limits'
import type { Page } from '../../contract/views/page'
import type { Fields } from './cloud'
import type { CollectionName } from './collections'
import type { Documents, Store } from './store'

/** Where a page begins: at the rows with this value, of which some were shown before. Opaque to the client. */
interface Position {
  value: number
  seen: number
}

/** More rows of one millisecond than any list has. */
const seenMax = 900

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
  { where, by, direction, cursor, fields, size = limits.pageSize }: PageQuery,
): Promise<Page<Documents[Name]>> {
  const from = cursor === undefined ? null : positionOf(cursor)
  const bound = (value: number) => (direction === 'asc' ? store.command.gte(value) : store.command.lte(value))
  const found = await store.find(collection, from === null ? where : { ...where, [by]: bound(from.value) }, {
    orderBy: [[by, direction]],
    limit: size + 1 + (from?.seen ?? 0),
    ...(fields === undefined ? {} : { fields: [...fields, by] }),
  })
  const seen = found.filter(
    (row, index) => index < (from?.seen ?? 0) && valueAt(row, by) === from?.value,
  ).length
  const rows = found.slice(seen, seen + size)
  const last = rows.at(-1)
  if (last === undefined || found.length <= seen + size) return { rows }
  const value = valueAt(last, by)
  const same = rows.filter((row) => valueAt(row, by) === value).length
  return {
    rows,
    next: cursorOf({ value, seen: Math.min(same + (value === from?.value ? seen : 0), seenMax) }),
  }
}

function valueAt(row: object, path: string): number {
  const value = path
    .split('.')
    .reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], row)
  return typeof value === 'number' ? value : 0
}
