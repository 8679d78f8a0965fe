/** Excel reads UTF-8 only when the file begins with this mark. */
const byteOrderMark = '\ufeff'

/** Lines of cells as a file for Excel. */
export function csvText(table: readonly (readonly string[])[]): string {
  const lines = table.map((line) => line.map(csvField).join(','))
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`
}

function csvField(cell: string): string {
  // A cell that begins like a formula would be run by the spreadsheet of whoever opens the file.
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
}
