import type { DeskRow } from '../../../../contract/views/order'
import { statusWords } from '../../../words/order'
import { asWords } from '../../../../domain/kernel/cell'
import { registerColumns } from './columns'

const head = [...registerColumns.map((column) => column.title), '编号', '状态']

const cells = (row: DeskRow): readonly string[] => [
  ...registerColumns.map(({ key, cell }) => (typed.has(key) ? cell(row) : wordsOf(cell(row)))),
  wordsOf(row.no),
  wordsOf(statusWords[row.status].text),
]

/** A spreadsheet shall take these for what they are: a day and a number. */
const typed: ReadonlySet<string> = new Set(['day', 'points'])

/** One line without tabs, and nothing that a spreadsheet would run or turn into something else. */
const wordsOf = (cell: string): string => asWords(cell.replace(/\s+/g, ' '))

/** Rows to be pasted into a table: tabs between cells, a line for each order. */
export const registerText = (rows: readonly DeskRow[]): string =>
  [head, ...rows.map(cells)].map((line) => line.join('\t')).join('\n')
