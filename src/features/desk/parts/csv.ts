import type { DeskRow } from '../../../../contract/views/order'
import { statusWords } from '../../../words/order'
import { registerColumns } from '../register/columns'

/** Excel reads UTF-8 only when the file begins with this mark. */
const byteOrderMark = '\ufeff'

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

/** Lines of cells as a file for Excel. */
export function csvText(table: readonly (readonly string[])[]): string {
  const lines = table.map((line) => line.map(csvField).join(','))
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`
}

/** The same rows to be pasted into a table: tabs between cells. */
export function registerText(rows: readonly DeskRow[]): string {
  return [head, ...rows.map(cells)].map((line) => line.map(oneLine).join('\t')).join('\n')
}

const oneLine = (cell: string): string => cell.replace(/\s+/g, ' ')

function csvField(cell: string): string {
  // A cell that begins like a formula would be run by the spreadsheet of whoever opens the file.
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
