import { limits } from '../../contract/limits'
import type { Handler, MemberContext, Services } from '../platform/context'
import type { ExportedName } from '../platform/exportedName'
import type { Book } from '../platform/book'
import type { TableDocument, TableRows } from '../platform/documents'
import { journalCommand } from '../platform/journalCommand'
import { checkWords } from '../platform/moderation'
import { onDayOf } from '../platform/onDay'
import { Refused, accepted } from '../platform/reply'
import { settleWithin } from '../platform/within'
import { makingMs } from './life'
import { whereOf, withSpan } from './rows'
import { tableView } from './view'

type Asking = 'community.table' | 'register.export'
type Context<Name extends Asking> = MemberContext<Name>

/** What of which book. */
interface Wish {
  name: ExportedName
  book: Pick<Book<never>, 'by' | 'title'>
  rows: TableRows
}

interface Spec<Name extends Asking> {
  action: Name
  wish: (context: Context<Name>) => Wish
  /** what people wrote beside the reason */
  words?: (context: Context<Name>) => readonly string[]
}

/** How long the answer waits for the function `table`: most tables are ready by then, the others are asked for again. */
const waitMs = 8_000

/**
 * Declares a command that has a table made: says who may have what of whom, counts it, writes it down, and calls the
 * function `table`. Names, doors and phones in full take a reason, which stands in the journal.
 */
export const tableCommand = <Name extends Asking>({ action, wish, words }: Spec<Name>): Handler<Name> =>
  journalCommand<Name, undefined, TableDocument>({
    action,
    prepare: async (context) => {
      const { full, reason } = wishesOf(context)
      if (full && reason === '') throw new Refused('table.reasonMissing')
      await checkWords(context, [reason, ...(words?.(context) ?? [])])
      return tableOf(context, wish(context))
    },
    work: async (tx, _context, table) => {
      await tx.add('tables', table)
      return accepted(tableView(table)) as never
    },
    note: (context) => {
      const { full, reason } = wishesOf(context)
      return full ? `姓名、门牌、电话都在：${reason}` : ''
    },
    afterwards: ({ services }, { _id }) => setToWork(services, _id),
  })

const wishesOf = <Name extends Asking>({ input }: Context<Name>) =>
  input as MemberContext<'community.table'>['input']

/** What is asked for, written down. Throws Refused when it is too much. */
async function tableOf<Name extends Asking>(
  context: Context<Name>,
  { name, book: { by, title }, rows }: Wish,
): Promise<TableDocument> {
  const { services, communityId, member, at } = context
  const { store } = services
  const [path] = by
  const [count, today] = await Promise.all([
    store.count(name, withSpan(store, whereOf(store, { communityId, rows }), path, rows)),
    store.count('tables', { communityId, memberId: member.memberId, at: onDayOf(store, at) }),
  ])
  if (today >= limits.tablesOfDay) throw new Refused('request.tooMany', { max: limits.tablesOfDay })
  if (count > limits.tableRows) throw new Refused('table.tooLong', { count, max: limits.tableRows })
  const { format, full } = wishesOf(context)
  return {
    _id: services.newId(),
    ...{ communityId, memberId: member.memberId, at, book: name, title, rows, format, full, count },
    ...{ status: 'asked', fileId: null, madeAt: null, wakeAt: at + makingMs, wakeTries: 0 },
  }
}

/** Sets the function `table` to work on it; the answer is kept waiting by a bounded time only. */
async function setToWork({ cloud, log }: Services, tableId: string): Promise<void> {
  const made = cloud.callFunction({ name: 'table', data: { tableId } }).catch((error: unknown) => {
    log.note('the function table did not answer', error)
  })
  await settleWithin(made, waitMs)
}
