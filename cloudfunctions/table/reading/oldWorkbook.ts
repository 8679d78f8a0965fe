import { readXls } from 'hucre/xlsx'
import type { Cell } from '../../../domain/kernel/cell'
import { importLimits } from '../../../domain/tables/limits'
import type { Sheet } from '../../../domain/tables/types'
import { Grid } from './grid'
import { Unreadable } from './unreadable'

const shanghaiMs = 8 * 3_600_000

/** The sheets of an .xls of WPS or Excel 97–2003 (BIFF8). */
export async function readOldWorkbook(file: Buffer): Promise<Sheet[]> {
  checkContainer(file)
  if (file.includes(wide('EncryptedPackage'))) throw new Unreadable('locked')
  if (file.includes(wide('_VBA_PROJECT_CUR')) || file.includes(wide('Macros'))) throw new Unreadable('macros')
  const { sheets } = await parsed(file)
  let left: number = importLimits.rows
  return sheets.slice(0, importLimits.sheets).map(({ name, rows, merges = [] }) => {
    const grid = new Grid(name, left)
    // Lines that hold nothing are holes in what the reader answers.
    rows.forEach((row, line) => {
      row.slice(0, importLimits.columns).forEach((value, column) => grid.put(line, column, cellOf(value)))
    })
    left -= grid.size
    for (const { startRow: top, endRow: bottom, startCol: start, endCol: right } of merges)
      grid.merge({ top, bottom, left: start, right })
    return grid.sheet()
  })
}

const wide = (text: string): Buffer => Buffer.from(text, 'utf16le')

async function parsed(file: Buffer) {
  try {
    return await readXls(new Uint8Array(file))
  } catch {
    throw new Unreadable('broken')
  }
}

const cellOf = (value: unknown): Cell => {
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? null : { day: value.getTime() - shanghaiMs }
  return typeof value === 'string' || typeof value === 'number' ? value : null
}

/**
 * Sizes that its container claims of itself, held against the file: the reader believes them, and a forged one costs
 * memory without end.
 */
function checkContainer(file: Buffer): void {
  if (file.length < 512) throw new Unreadable('broken')
  const shift = file.readUInt16LE(30)
  const tables = file.readUInt32LE(44)
  const more = file.readUInt32LE(72)
  const sound = (shift === 9 || shift === 12) && file.readUInt16LE(32) === 6
  const sectors = Math.ceil(file.length / 2 ** shift)
  if (!sound || tables > sectors / 100 + 2 || more > sectors) throw new Unreadable('broken')
}
