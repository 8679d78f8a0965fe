import type { ImportProblem } from '../../domain/tables/problems'
import type { ImportQuestion, ImportRow, SheetReading } from '../../domain/tables/types'

/** How far an old table has come: read → understood, asked about → written in parts → done. */
export type ImportStatus = 'reading' | 'understood' | 'failed' | 'ended'

/** An old table of the secretary's, as far as it was understood (S1). */
export interface ImportView {
  importId: string
  /** as the file is called */
  name: string
  at: number
  status: ImportStatus
  /** why it could not be read; null while it can */
  why: ImportProblem | null
  sheets: readonly SheetReading[]
  questions: readonly ImportQuestion[]
  /** lines that are records; of those, what can be written, and what waits for an answer */
  rows: number
  ready: number
  stopped: number
  /** pages of lines, and how many of them are written */
  parts: number
  written: number
  /** lines that were added, and those that stood in the register already */
  added: number
  known: number
}

/** One line as it was understood; it is written when nothing stops it. */
export type ImportRowView = Omit<ImportRow, 'identity'> & { stopped: boolean }

/** One page of lines, as the table has them. */
export interface ImportRowsView {
  rows: readonly ImportRowView[]
  /** the page after it; absent on the last one */
  next?: number
}
