import { importLimits } from '../../../domain/tables/limits'
import type { Sheet } from '../../../domain/tables/types'
import { readOldWorkbook } from './oldWorkbook'
import { readTextTable } from './textTable'
import { Unreadable } from './unreadable'
import { readWorkbook } from './workbook'

/** The sheets of somebody's own table, known by what is in the file and not by how it is called. Throws Unreadable. */
export async function readTable(file: Buffer): Promise<Sheet[]> {
  if (file.length === 0) throw new Unreadable('empty')
  if (file.length > importLimits.fileBytes) throw new Unreadable('tooLarge')
  const start = file.subarray(0, 8).toString('hex')
  if (start.startsWith('504b0304')) return readWorkbook(file)
  if (start === 'd0cf11e0a1b11ae1') return readOldWorkbook(file)
  // pictures, papers, archives
  if (/^(?:25504446|89504e47|ffd8ff|47494638|52617221|377abcaf|1f8b)/.test(start))
    throw new Unreadable('notTable')
  return readTextTable(file)
}
