import { call } from '../../../cloud/call'
import type { Problem } from '../../../words/reply'
import type { BookName } from '../../../../contract/books'

type BookRow = Readonly<Record<string, unknown>>

/**
 * Reads one book from its first page to its last, a hundred rows at a time.
 * @param onRead told how many rows have come so far
 */
export async function readBook(
  collection: BookName,
  onRead: (count: number) => void,
): Promise<{ ok: true; rows: readonly BookRow[] } | Problem> {
  const rows: BookRow[] = []
  let cursor: string | undefined
  do {
    const answer = await call('community.export', {
      collection,
      ...(cursor === undefined ? {} : { cursor }),
    })
    if (!answer.ok) return answer
    rows.push(...answer.data.rows)
    cursor = answer.data.next
    onRead(rows.length)
  } while (cursor !== undefined)
  return { ok: true, rows }
}
