import type { Cell } from '../kernel/cell'
import { columnsByContent } from './content'
import { contextOf, type DayContext } from './days'
import { columnsByHead, headLine, headsIn } from './heads'
import { importLimits } from './limits'
import type { ImportAnswer, ImportColumn, ImportField, Merge, Sheet, SheetReading } from './types'

/** One line that is a record, its cells by what their columns are. */
export interface Line {
  /** from 1 */
  line: number
  cells: Readonly<Partial<Record<ImportField, Cell>>>
  context: DayContext
}

export const isBlank = (cell: Cell | undefined): boolean =>
  cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '')

export const cellText = (cell: Cell | undefined): string =>
  cell === undefined || cell === null || typeof cell === 'object' ? '' : String(cell).trim()

/** 同上 and the marks that mean it. */
const ditto = /^(?:同上|同前|同|〃|″|"|'{2}|”|々|-do-|ditto)$/i
const sum = /^.{0,8}(?:小计|合计|总计|共计|累计|本页计)/
const signature = /^(?:制表|填表|审核|负责人|经办|统计人|填报|单位盖章|注[:：]|备注[:：]|说明[:：])/

const shownMax = 20

/** The records of a sheet: its heads found, merged cells filled, 同上 resolved, titles, sums and signatures left out. */
export function linesOf(
  sheet: Sheet,
  index: number,
  fileContext: DayContext,
  answers: readonly ImportAnswer[],
): { lines: Line[]; reading: SheetReading } {
  const rows = filled(sheet)
  const at = headLine(rows)
  const titles = rows
    .slice(0, Math.max(at, 0))
    .flat()
    .filter((cell) => typeof cell === 'string')
  const named = { ...fileContext, ...contextOf(sheet.name) }
  let context = titles.reduce<DayContext>((known, title) => ({ ...known, ...contextOf(title) }), named)
  const fields = fieldsOf(rows, at, index, answers)
  const found = { lines: [] as Line[], left: 0, leftOut: [] as { line: number; text: string }[] }
  let before: Line['cells'] = {}
  if (!isRepairs(fields)) return { lines: [], reading: none(sheet.name) }
  rows.slice(at + 1).forEach((row, place) => {
    const line = at + 2 + place
    if (row.every(isBlank)) return
    const only = onlyCell(row)
    if (only !== null && Object.keys(contextOf(only)).length > 0) context = { ...context, ...contextOf(only) }
    if (isNoRecord(row, fields, only)) {
      found.left += 1
      if (found.leftOut.length < shownMax) found.leftOut.push({ line, text: textOf(row).slice(0, 40) })
      return
    }
    const cells = resolved(row, fields, before)
    found.lines.push({ line, cells, context })
    before = cells
  })
  return {
    lines: found.lines,
    reading: {
      name: sheet.name,
      rows: found.lines.length,
      head: at === -1 ? null : at + 1,
      columns: columnsOf(rows, at, fields),
      left: found.left,
      leftOut: found.leftOut,
    },
  }
}

/** A list of repairs says at least who, where or when, and two things more; a list of prices says less. */
const isRepairs = (fields: readonly (ImportField | null)[]): boolean =>
  fields.filter((field) => field !== null).length >= 3 &&
  fields.some((field) => field === 'day' || field === 'place' || field === 'phone' || field === 'what')

const none = (name: string): SheetReading => ({
  ...{ name, rows: 0, head: null, columns: [], left: 0, leftOut: [] },
})

/** Cells that are merged downwards say the same on each of their lines; across, they are one. */
function filled({ rows, merges }: Sheet): (readonly Cell[])[] {
  const all = rows.map((row) => [...row.slice(0, importLimits.columns)])
  for (const { top, left, bottom } of merges.filter(isDown)) {
    const value = all[top]?.[left] ?? null
    for (let line = top + 1; line <= Math.min(bottom, all.length - 1); line += 1) {
      const row = all[line]
      if (row === undefined || !isBlank(row[left])) continue
      while (row.length <= left) row.push(null)
      row[left] = value
    }
  }
  return all
}
const isDown = ({ top, bottom, left, right }: Merge): boolean => bottom > top && left === right

function fieldsOf(
  rows: readonly (readonly Cell[])[],
  at: number,
  index: number,
  answers: readonly ImportAnswer[],
): (ImportField | null)[] {
  const fields = at === -1 ? columnsByContent(rows) : columnsByHead(rows[at] ?? [])
  for (const answer of answers) {
    if (answer.kind !== 'column' || answer.sheet !== index || answer.column >= importLimits.columns) continue
    while (fields.length <= answer.column) fields.push(null)
    fields.forEach((field, place) => {
      if (field === answer.field) fields[place] = null
    })
    fields[answer.column] = answer.field
  }
  return fields
}

/** The words of a line in which nothing else stands; null when more does. */
function onlyCell(row: readonly Cell[]): string | null {
  const words = row.filter((cell) => !isBlank(cell))
  return words.length === 1 ? cellText(words[0]) : null
}

function isNoRecord(
  row: readonly Cell[],
  fields: readonly (ImportField | null)[],
  only: string | null,
): boolean {
  const words = row.map(cellText).filter((word) => word !== '')
  if (words.some((word) => sum.test(word.replace(/\s/g, '')))) return true
  if (words.some((word) => signature.test(word))) return true
  if (headsIn(row) >= 3 && row.every((cell) => isBlank(cell) || typeof cell === 'string') && isHeadAgain(row))
    return true
  const telling = row.filter((cell, column) => (fields[column] ?? null) !== null && !isBlank(cell))
  return telling.length === 0 || (only !== null && telling.length < 2)
}

/** The heads come again on each printed page. */
const isHeadAgain = (row: readonly Cell[]): boolean => {
  const words = row.filter((cell) => !isBlank(cell))
  return headsIn(row) >= words.length * 0.7
}

function resolved(
  row: readonly Cell[],
  fields: readonly (ImportField | null)[],
  before: Line['cells'],
): Line['cells'] {
  const cells: Partial<Record<ImportField, Cell>> = {}
  fields.forEach((field, column) => {
    if (field === null) return
    const cell = row[column] ?? null
    cells[field] = typeof cell === 'string' && ditto.test(cell.trim()) ? (before[field] ?? null) : cell
  })
  return cells
}

const textOf = (row: readonly Cell[]): string => row.map(cellText).filter(Boolean).join(' ')

function columnsOf(
  rows: readonly (readonly Cell[])[],
  at: number,
  fields: readonly (ImportField | null)[],
): ImportColumn[] {
  const heads = at === -1 ? [] : (rows[at] ?? [])
  const sample = (column: number) =>
    cellText(rows.slice(at + 1, at + 40).find((row) => cellText(row[column]) !== '')?.[column]).slice(0, 20)
  const width = Math.max(heads.length, fields.length)
  return Array.from({ length: width }, (_, column) => ({
    column,
    title: cellText(heads[column]).slice(0, 20),
    field: fields[column] ?? null,
    sample: sample(column),
  })).filter(({ title, sample: words }) => title !== '' || words !== '')
}
