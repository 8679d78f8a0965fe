import { bookOf, type Module } from '../platform/module'
import { tableCommand } from '../tables/tableCommand'

export const communityTable = (modules: readonly Module[]) =>
  tableCommand({
    action: 'community.table',
    wish: ({ input: { book, from = null, until = null } }) => ({
      ...{ name: book, book: bookOf(modules, book), rows: { keys: [], from, until } },
    }),
  })
