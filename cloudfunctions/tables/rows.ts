import type { Fields } from '../platform/cloud'
import type { TableDocument, TableRows } from '../platform/documents'
import { spanOf } from '../platform/page'
import type { Store } from '../platform/store'

/** Orders that have all of these search keys, found by the first of them: the rarest comes first. */
export const orderKeysWhere = ({ command }: Store, communityId: string, keys: readonly string[]): Fields => ({
  communityId,
  ...(keys.length === 0 ? {} : { searchKeys: command.all(keys) }),
})

/** Which documents of its book a table shows, but for the span. */
export const whereOf = (
  store: Store,
  { communityId, rows }: Pick<TableDocument, 'communityId' | 'rows'>,
): Fields => orderKeysWhere(store, communityId, rows.keys)

/** The same, of a span of the book’s own order. */
export function withSpan(store: Store, where: Fields, by: string, rows: TableRows): Fields {
  const [first, ...rest] = spanOf(store.command, rows)
  return first === undefined ? where : { ...where, [by]: rest.reduce((all, each) => all.and(each), first) }
}
