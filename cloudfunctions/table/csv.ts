import { asWords, type Cell } from '../../domain/kernel/cell'
import { isoDayOf } from '../../domain/kernel/time'

/** Excel reads UTF-8 only when the file begins with this mark. */
const byteOrderMark = '\ufeff'

/** A table as text, in UTF-8, each line closed as RFC 4180 has it; words stay words in a spreadsheet. */
export function csvFile(columns: readonly { title: string }[], rows: readonly (readonly Cell[])[]): Buffer {
  const lines = [columns.map(({ title }) => title), ...rows].map((line) => line.map(field).join(','))
  return Buffer.from(`${byteOrderMark}${lines.join('\r\n')}\r\n`)
}

function field(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  if (typeof cell === 'object') return isoDayOf(cell.day)
  const safe = asWords(cell)
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
}
