import { orders } from '../order/exported'
import { tableCommand } from '../tables/tableCommand'
import { rowsOf } from './rows'

export const registerExport = tableCommand({
  action: 'register.export',
  wish: ({ input, at }) => ({ name: 'orders', book: orders, rows: rowsOf(input, at) }),
  words: ({ input }) => [input.words],
})
