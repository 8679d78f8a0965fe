import type { ParsedInputOf } from '../../contract/actions'
import { kindKey, statusKey } from '../../domain/order/searchKeys'
import { searchWords } from '../../domain/order/searchWords'
import type { TableRows } from '../platform/documents'

/** Which rows of the register are asked for: their search keys, the rarest first, and the span. */
export function rowsOf(
  { words, status, kind, from, until }: ParsedInputOf<'register.count'>,
  at: number,
): TableRows {
  const chosen = [
    ...(status === undefined ? [] : [statusKey(status)]),
    ...(kind === undefined ? [] : [kindKey(kind)]),
  ]
  return { keys: [...searchWords(words, at), ...chosen], from: from ?? null, until: until ?? null }
}
