import type { ParsedInputOf } from '../../contract/actions'
import { limits } from '../../contract/limits'
import { minuteMs } from '../../domain/kernel/time'
import type { ExportedName } from '../platform/exportedName'
import type { Fields } from '../platform/cloud'
import type { MemberContext, Services } from '../platform/context'
import type { TableDocument, TableRows } from '../platform/documents'
import { bookOf, type Module } from '../platform/module'
import { onDayOf } from '../platform/onDay'
import { spanOf } from '../platform/page'
import { Refused } from '../platform/reply'
import type { Store } from '../platform/store'
import { settleWithin } from '../platform/within'

/** A file is fetched at once or asked for again; it must not lie about. */
export const fileLifeMs = 30 * minuteMs
/** What is not ready by then has died on the way. */
export const makingMs = 5 * minuteMs
/** How long the answer waits for the function `table`: most tables are ready by then, the others are asked for again. */
const waitMs = 8_000

/** Which documents of the book it shows, but for the span. */
export const whereOf = (_store: Store, { communityId }: Pick<TableDocument, 'communityId'>): Fields => ({
  communityId,
})

/** Who asks, and how they want it. */
type Asking = Pick<MemberContext<'community.table'>, 'services' | 'communityId' | 'member' | 'at'> & {
  input: Pick<ParsedInputOf<'community.table'>, 'format' | 'full' | 'reason'>
}

interface Wish {
  book: ExportedName
  rows: TableRows
}

/** What is asked for, written down, when it may be and can be. Throws Refused. */
export async function wishOf(
  modules: readonly Module[],
  { services, communityId, member, at, input: { format, full, reason } }: Asking,
  { book, rows }: Wish,
): Promise<TableDocument> {
  const { store } = services
  if (full && reason === '') throw new Refused('table.reasonMissing')
  const { by, title } = bookOf(modules, book)
  const where = whereOf(store, { communityId })
  const [count, today] = await Promise.all([
    store.count(book, withSpan(store, where, by[0], rows)),
    store.count('tables', { communityId, memberId: member.memberId, at: onDayOf(store, at) }),
  ])
  if (today >= limits.tablesOfDay) throw new Refused('request.tooMany', { max: limits.tablesOfDay })
  if (count > limits.tableRows) throw new Refused('table.tooLong', { count, max: limits.tableRows })
  return {
    _id: services.newId(),
    ...{ communityId, memberId: member.memberId, at, book, title, rows, format, full, count },
    ...{ status: 'asked', fileId: null, madeAt: null, wakeAt: at + makingMs, wakeTries: 0 },
  }
}

export function withSpan(store: Store, where: Fields, by: string, rows: TableRows): Fields {
  const [first, ...rest] = spanOf(store.command, rows)
  return first === undefined ? where : { ...where, [by]: rest.reduce((all, each) => all.and(each), first) }
}

/** Sets the function `table` to work on it; the answer is kept waiting by a bounded time only. */
export async function setToWork({ cloud, log }: Services, tableId: string): Promise<void> {
  const made = cloud.callFunction({ name: 'table', data: { tableId } }).catch((error: unknown) => {
    log.note('the function table did not answer', error)
  })
  await settleWithin(made, waitMs)
}
