import { limits } from '../../contract/fields'
import type { Page } from '../../contract/views'
import type { Fields } from './cloud'
import type { CollectionName } from './collections'
import type { Documents, Store } from './store'

/** Where a page begins: behind the row with this value and id. Opaque to the client. */
interface Position {
  value: number
  id: string
  /** how many rows with this same value came before: they are read again and left out */
  ties: number
}

const positionOf = (cursor: string): Position | null => {
  const [value, ties, id] = cursor.split('~')
  if (value === undefined || ties === undefined || id === undefined) return null
  const position = { value: Number.parseInt(value, 36), ties: Number.parseInt(ties, 36), id }
  const sound = Number.isSafeInteger(position.value) && position.ties >= 0 && position.ties <= limits.pageSize
  return sound ? position : null
}

const cursorOf = ({ value, ties, id }: Position): string => `${value.toString(36)}~${ties.toString(36)}~${id}`

export interface PageQuery {
  /** equality on the index's first fields */
  where: Fields
  /** the index's last field, a number (epoch ms); rows come in its order and then by _id */
  by: string
  direction: 'asc' | 'desc'
  cursor?: string | undefined
  /** only these fields come back, besides _id and `by` */
  fields?: readonly string[]
}

/** One page of 20. Costs the same however long the list is, and whatever came or went since the page before. */
export async function pageOf<Name extends CollectionName>(
  store: Store,
  collection: Name,
  { where, by, direction, cursor, fields }: PageQuery,
): Promise<Page<Documents[Name]>> {
  const from = cursor === undefined ? null : positionOf(cursor)
  const bound = direction === 'asc' ? store.command.gte : store.command.lte
  const found = await store.find(
    collection,
    from === null ? where : { ...where, [by]: bound.call(store.command, from.value) },
    {
      orderBy: [[by, direction]],
      limit: limits.pageSize + 1 + (from?.ties ?? 0),
      ...(fields === undefined ? {} : { fields: [...fields, by] }),
    },
  )
  const sign = direction === 'asc' ? 1 : -1
  const compare = (a: Position, b: Position) => sign * (a.value - b.value || (a.id < b.id ? -1 : 1))
  const positions = found
    .map((row) => ({ row, at: { value: valueAt(row, by), id: row._id, ties: 0 } }))
    .filter(({ at }) => from === null || (at.id !== from.id && compare(at, from) > 0))
    .sort((a, b) => compare(a.at, b.at))
  const shown = positions.slice(0, limits.pageSize)
  const last = shown.at(-1)
  const rows = shown.map(({ row }) => row)
  if (last === undefined || positions.length <= limits.pageSize) return { rows }
  const same = shown.filter(({ at }) => at.value === last.at.value).length
  const before = from?.value === last.at.value ? from.ties : 0
  return { rows, next: cursorOf({ ...last.at, ties: Math.min(same + before, limits.pageSize) }) }
}

function valueAt(row: object, path: string): number {
  const value = path
    .split('.')
    .reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], row)
  return typeof value === 'number' ? value : 0
}
