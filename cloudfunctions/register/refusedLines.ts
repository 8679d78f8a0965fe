import { isStopped, type ImportRow } from '../../domain/tables/types'
import type { ImportDocument } from '../platform/collections/imports'
import type { MemberContext } from '../platform/context'
import { riskyAmong } from '../platform/moderation'
import type { Transaction } from '../platform/transaction'

type Context = MemberContext<'register.importWrite'>

/** Everything on a line that somebody wrote. */
const wordsOf = ({ reporter, place, what, helpers, result }: ImportRow): string[] => [
  ...[reporter, what, result, ...helpers],
  ...[place.building, place.unit, place.room],
]

/** Of these lines, those with words that WeChat will not have (U3): they wait until somebody has put them right. */
export async function refusedAmong(
  context: Context,
  rows: readonly ImportRow[],
): Promise<readonly ImportRow[]> {
  const risky = await riskyAmong(context, rows.flatMap(wordsOf))
  return risky.size === 0 ? [] : rows.filter((row) => wordsOf(row).some((words) => risky.has(words)))
}

const same = (one: ImportRow) => (other: ImportRow) => one.sheet === other.sheet && one.line === other.line

/** Says so on those lines, in the parts from `from` on. The table has not been read anew: the caller has seen to it. */
export async function markRefused(
  tx: Transaction,
  { _id }: ImportDocument,
  span: { from: number; until: number },
  refused: readonly ImportRow[],
): Promise<void> {
  for (let n = span.from; n < span.until && refused.length > 0; n += 1) {
    const part = await tx.get('importParts', `${_id}-${String(n)}`)
    if (part === null || !part.rows.some((row) => refused.some(same(row)))) continue
    const rows = part.rows.map((row): ImportRow =>
      refused.some(same(row)) ? { ...row, notes: [...row.notes, 'wordsRefused'] } : row,
    )
    await tx.set('importParts', { ...part, rows, stopped: rows.filter(isStopped).length })
  }
}
