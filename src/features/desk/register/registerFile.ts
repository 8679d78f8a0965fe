import type { DeskRow } from '../../../../contract/views/order'
import { statusWords } from '../../../words/order'
import { csvText } from '../parts/csv'
import { registerColumns } from './columns'

const head = [...registerColumns.map((column) => column.title), '编号', '状态']
const cells = (row: DeskRow): readonly string[] => [
  ...registerColumns.map((column) => column.cell(row)),
  row.no,
  statusWords[row.status].text,
]

/** The rows as a file for Excel: the eight columns of the 维修统计表, then number and status. */
export function registerCsv(rows: readonly DeskRow[]): string {
  return csvText([head, ...rows.map(cells)])
}

/** The same rows to be pasted into a table: tabs between cells. */
export function registerText(rows: readonly DeskRow[]): string {
  return [head, ...rows.map(cells)].map((line) => line.map(oneLine).join('\t')).join('\n')
}

const oneLine = (cell: string): string => cell.replace(/\s+/g, ' ')
