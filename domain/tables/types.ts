import type { Cell } from '../kernel/cell'
import type { Home } from '../kernel/home'
import type { OrderKind } from '../order/types'

/** One sheet of somebody's own table, as it lies in the file; lines and columns are counted from 0. */
export interface Sheet {
  name: string
  rows: readonly (readonly Cell[])[]
  merges: readonly Merge[]
}
export interface Merge {
  top: number
  left: number
  bottom: number
  right: number
}

/** What a column of an old table may be. */
export const importFields = [
  'reporter',
  'place',
  'unit',
  'room',
  'what',
  'phone',
  'helpers',
  'day',
  'reported',
  'result',
  'points',
  'kind',
  'remark',
] as const
export type ImportField = (typeof importFields)[number]

/** What is said of one line. */
export const rowNotes = [
  'whatMissing', // nothing says what was mended
  'dayMissing',
  'dayUnread',
  'dayYear', // a day without a year, and nothing around it says which
  'dayUnclear', // 1.1 typed as a number: the 1st or the 10th
  'dayFuture',
  'placeUnknown', // no building of the community
  'cellTooLong',
  'twice', // the same line stands further up
  'wordsRefused', // WeChat will not have some of its words
  'dayOfMonth', // only the month is written: kept as its first day
  'placeKept', // kept as it is written, because somebody said so
  'phoneUnread',
  'phonesMore', // the first is kept as the telephone, the others among the words
  'phoneZero', // the table had lost the zero in front
  'pointsUnread',
] as const
export type RowNote = (typeof rowNotes)[number]

/** These keep a line from being written until somebody has said what is right. */
const stops: ReadonlySet<RowNote> = new Set([
  'whatMissing',
  'dayMissing',
  'dayUnread',
  'dayYear',
  'dayUnclear',
  'dayFuture',
  'placeUnknown',
  'cellTooLong',
  'twice',
  'wordsRefused',
])
export const isStopped = ({ notes }: Pick<ImportRow, 'notes'>): boolean =>
  notes.some((note) => stops.has(note))

/** One line as it was understood. */
export interface ImportRow {
  sheet: number
  /** as the table counts its lines: from 1 */
  line: number
  reporter: string
  phone: string
  place: Home
  what: string
  kind: OrderKind
  /** who mended it, each by name */
  helpers: readonly string[]
  /** when it was mended, epoch ms of that day's midnight; null when it could not be read */
  day: number | null
  /** when it was reported, where the table says so */
  reportedDay: number | null
  result: string
  points: number | null
  notes: readonly RowNote[]
  /** the cells that could not be read, as they are written */
  unread: Readonly<Partial<Record<ImportField, string>>>
  /** what tells this line from all others, however often and in whatever file it comes */
  identity: string
}

/** One column of one sheet, and what it was taken for. */
export interface ImportColumn {
  column: number
  title: string
  field: ImportField | null
  /** the first words in it */
  sample: string
}
export interface SheetReading {
  name: string
  /** lines that are records */
  rows: number
  /** the line of the heads, from 1; null when it was read without any, by what stands in it */
  head: number | null
  columns: readonly ImportColumn[]
  /** lines that are none: titles, sums, signatures */
  left: number
  /** the first of them, in words */
  leftOut: readonly { line: number; text: string }[]
}

/** What the reader must say before the lines it is about can be written. */
export type ImportQuestion =
  | { kind: 'year'; sheet: number; name: string; rows: number }
  | { kind: 'building'; text: string; rows: number }

/** What the reader said. The last word on a thing counts. */
export type ImportAnswer =
  | { kind: 'column'; sheet: number; column: number; field: ImportField | null }
  | { kind: 'year'; sheet: number; year: number }
  /** which building of the community is meant; null: keep it as it is written */
  | { kind: 'building'; text: string; building: string | null }
  /** what ought to stand in this cell */
  | { kind: 'cell'; sheet: number; line: number; field: ImportField; text: string }

export interface Understood {
  sheets: readonly SheetReading[]
  rows: readonly ImportRow[]
  questions: readonly ImportQuestion[]
}
