import { journalCommand } from '../platform/journalCommand'
import { checkWords } from '../platform/moderation'
import type { Module } from '../platform/module'
import { accepted } from '../platform/reply'
import { setToWork, wishOf } from '../tables/ask'
import { tableView } from '../tables/view'

export const communityTable = (modules: readonly Module[]) =>
  journalCommand({
    action: 'community.table',
    prepare: async (context) => {
      const { book, from = null, until = null, reason } = context.input
      const table = await wishOf(modules, context, { book, rows: { from, until } })
      await checkWords(context, [reason])
      return table
    },
    work: async (tx, _context, table) => {
      await tx.add('tables', table)
      return accepted(tableView(table))
    },
    note: ({ input: { full, reason } }) => (full ? `姓名、门牌、电话都在：${reason}` : ''),
    afterwards: ({ services }, { _id }) => setToWork(services, _id),
  })
