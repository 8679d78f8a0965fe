import type { Building } from '../community/types'
import type { Cell } from '../kernel/cell'
import { placeKey } from '../kernel/home'
import { normalName } from '../kernel/name'
import { isoDayOf } from '../kernel/time'
import { plain } from '../kernel/writing'
import { guessKind } from '../order/kind'
import { kindNames } from '../order/names'
import { orderKinds, type OrderKind } from '../order/types'
import { contextOf, readDay, type DayContext } from './days'
import { importLimits } from './limits'
import { cellText, isBlank, linesOf, type Line } from './lines'
import { namesIn, phonesIn } from './people'
import { readPlace, type BuildingAnswers } from './places'
import {
  isStopped,
  type ImportAnswer,
  type ImportField,
  type ImportQuestion,
  type ImportRow,
  type RowNote,
  type Sheet,
  type Understood,
} from './types'

/** What is known of the community, and when it is read. */
export interface Known {
  buildings: readonly Building[]
  /** as the file is called: it may name the year */
  fileName: string
  /** epoch ms */
  now: number
}

/**
 * What an old table says, line by line (S1): nothing is invented. What cannot be read, or may mean two things, keeps its
 * line back until somebody has answered; whoever answers more is given more.
 */
export function understand(
  sheets: readonly Sheet[],
  known: Known,
  answers: readonly ImportAnswer[],
): Understood {
  const buildings = buildingAnswers(answers)
  const fileContext = contextOf(known.fileName)
  const seen = new Set<string>()
  const read = sheets.slice(0, importLimits.sheets).map((sheet, index) => {
    const { lines, reading } = linesOf(sheet, index, fileContext, answers)
    const year = yearOf(answers, index)
    const corrected = correctionsOf(answers, index)
    const rows = lines.map((line) => {
      const context = { ...(year === null ? {} : { year }), ...line.context }
      const one = (cells: Line['cells']) => rowOf({ ...line, cells, context }, index, known, buildings)
      const row = one(line.cells)
      const correction = corrected.get(line.line)
      return once(
        correction === undefined ? row : corrections(row, one({ ...line.cells, ...correction })),
        seen,
      )
    })
    return { reading, rows }
  })
  const rows = read.flatMap((each) => each.rows)
  return {
    sheets: read.map(({ reading }) => reading),
    rows,
    questions: [...yearQuestions(rows, sheets), ...buildingQuestions(rows)].slice(0, importLimits.questions),
  }
}

/** What was sound before keeps what it is known by, so that the same file adds it once, corrected or not. */
const corrections = (before: ImportRow, after: ImportRow): ImportRow =>
  isStopped(before) ? after : { ...after, identity: before.identity }

/** The same line in another sheet, or further down, is the same repair until somebody says otherwise. */
function once(row: ImportRow, seen: Set<string>): ImportRow {
  if (isStopped(row)) return row
  if (seen.has(row.identity)) return { ...row, notes: [...row.notes, 'twice'] }
  seen.add(row.identity)
  return row
}

function buildingAnswers(answers: readonly ImportAnswer[]): BuildingAnswers {
  return new Map(
    answers.flatMap((answer) =>
      answer.kind === 'building' ? [[placeKey(answer.text), answer.building] as const] : [],
    ),
  )
}

function yearOf(answers: readonly ImportAnswer[], sheet: number): number | null {
  const said = answers.filter((answer) => answer.kind === 'year' && answer.sheet === sheet).at(-1)
  return said?.kind === 'year' ? said.year : null
}

function correctionsOf(answers: readonly ImportAnswer[], sheet: number) {
  const found = new Map<number, Partial<Record<ImportField, Cell>>>()
  for (const answer of answers) {
    if (answer.kind !== 'cell' || answer.sheet !== sheet) continue
    found.set(answer.line, { ...found.get(answer.line), [answer.field]: answer.text })
  }
  return found
}

function rowOf(
  { line, cells, context }: Line,
  sheet: number,
  { buildings, now }: Known,
  answers: BuildingAnswers,
): ImportRow {
  const notes: RowNote[] = []
  const unread: Partial<Record<ImportField, string>> = {}
  const doubt = (field: ImportField, note: RowNote, text: string) => {
    notes.push(note)
    unread[field] = text.slice(0, 40)
  }
  const words = (field: ImportField): string =>
    wordsOf(cells[field], () => doubt(field, 'cellTooLong', cellText(cells[field])))
  const what = words('what')
  if (what === '') notes.push('whatMissing')
  const told = { place: words('place'), unit: words('unit'), room: words('room') }
  const { place, unknown, kept } = readPlace(told, buildings, answers)
  if (unknown !== null) doubt('place', 'placeUnknown', unknown)
  if (kept) notes.push('placeKept')
  const day = dayIn(isBlank(cells.day) ? cells.reported : cells.day, context, now, (note, text) =>
    doubt('day', note, text),
  )
  const reportedDay = isBlank(cells.day) ? null : readDay(cells.reported ?? null, context).day
  const phones = isBlank(cells.phone) ? { phones: [], zero: false } : phonesIn(cells.phone ?? null)
  if (!isBlank(cells.phone) && phones.phones.length === 0)
    doubt('phone', 'phoneUnread', cellText(cells.phone))
  if (phones.zero) notes.push('phoneZero')
  if (phones.phones.length > 1) notes.push('phonesMore')
  const points = pointsIn(cells.points)
  if (points === undefined) doubt('points', 'pointsUnread', cellText(cells.points))
  const [phone = '', ...morePhones] = phones.phones
  const helpers = namesIn(cells.helpers ?? null)
  const reporter = normalName(words('reporter'))
  const result = [words('result'), words('remark')].filter((part) => part !== '').join('；')
  return {
    ...{ sheet, line, reporter, phone, place, helpers, day, reportedDay, result, notes, unread },
    what: [what, ...(morePhones.length === 0 ? [] : [`（另有电话 ${morePhones.join('、')}）`])].join(''),
    kind: kindOf(cells.kind, what),
    points: points ?? null,
    identity: identityOf({ reporter, phone, what, helpers, day, result, points: points ?? null }, told),
  }
}

function dayIn(
  cell: Cell | undefined,
  context: DayContext,
  now: number,
  doubt: (note: RowNote, text: string) => void,
): number | null {
  if (isBlank(cell)) {
    doubt('dayMissing', '')
    return null
  }
  const { day, note } = readDay(cell ?? null, context)
  if (note !== undefined) doubt(note, cellText(cell))
  if (day !== null && day > now) doubt('dayFuture', isoDayOf(day))
  return day
}

/** Whole points; undefined when something else is written. */
function pointsIn(cell: Cell | undefined): number | null | undefined {
  if (isBlank(cell)) return null
  const number = Number(plain(cellText(cell)).replace(/[分\s+]/g, '') || Number.NaN)
  return Number.isInteger(number) && number >= 0 && number <= 10_000 ? number : undefined
}

const kindOf = (cell: Cell | undefined, what: string): OrderKind => {
  const written = cellText(cell)
  const named = orderKinds.find((kind) => written !== '' && kindNames[kind].includes(written))
  return named ?? guessKind(`${written} ${what}`)
}

const wordsOf = (cell: Cell | undefined, tooLong: () => void): string => {
  const text = typeof cell === 'object' && cell !== null ? isoDayOf(cell.day) : cellText(cell)
  if (text.length <= importLimits.cell) return text.replace(/\s+/g, ' ')
  tooLong()
  return ''
}

type Told = Pick<ImportRow, 'reporter' | 'phone' | 'what' | 'helpers' | 'day' | 'result' | 'points'>

/** By what is written, not by what a building was taken for: the answer to a question does not make it another repair. */
function identityOf(row: Told, { place, unit, room }: { place: string; unit: string; room: string }): string {
  const same = (text: string) => plain(text).replace(/\s/g, '').toLowerCase()
  const { reporter, phone, what, helpers, day, result, points } = row
  return JSON.stringify([
    ...[reporter, phone, placeKey(`${place} ${unit} ${room}`), same(what), [...helpers].sort()],
    ...[day === null ? null : isoDayOf(day), same(result), points],
  ])
}

function yearQuestions(rows: readonly ImportRow[], sheets: readonly Sheet[]): ImportQuestion[] {
  return sheets.flatMap(({ name }, sheet) => {
    const asked = rows.filter((row) => row.sheet === sheet && row.notes.includes('dayYear')).length
    return asked === 0 ? [] : [{ kind: 'year' as const, sheet, name, rows: asked }]
  })
}

function buildingQuestions(rows: readonly ImportRow[]): ImportQuestion[] {
  const asked = new Map<string, { text: string; rows: number }>()
  for (const row of rows) {
    if (!row.notes.includes('placeUnknown')) continue
    const text = row.unread.place ?? ''
    const before = asked.get(placeKey(text)) ?? { text, rows: 0 }
    asked.set(placeKey(text), { ...before, rows: before.rows + 1 })
  }
  return [...asked.values()].map((each) => ({ kind: 'building' as const, ...each }))
}
