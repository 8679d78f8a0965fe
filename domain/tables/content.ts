import { isOneChineseName } from '../kernel/name'
import type { Cell } from '../kernel/cell'
import { guessKind } from '../order/kind'
import { parsePlace } from '../order/place'
import { readDay } from './days'
import { namesIn, phonesIn } from './people'
import type { ImportField } from './types'

const looked = 60
/** Of the cells that are not empty, so many must be of one sort. */
const most = 0.6

const wordsOf = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell.trim() : '')

/** What stands in short words of work and in few names. */
const work = /[了好换修装通不已完未]/
const isName = (cell: Cell): boolean => {
  const names = namesIn(cell)
  const isOne = (name: string) =>
    name.length >= 2 && name.length <= 4 && isOneChineseName(name) && !work.test(name)
  return names.length > 0 && names.every(isOne)
}
const isPoints = (cell: Cell): boolean =>
  typeof cell === 'number' && Number.isInteger(cell) && cell >= 0 && cell <= 100

/** What a column is by what stands in it, the surest sort first; names come last, for much looks like one. */
const sorts: readonly (readonly [ImportField, (cell: Cell) => boolean])[] = [
  ['phone', (cell) => phonesIn(cell).phones.length > 0],
  ['place', (cell) => wordsOf(cell).length <= 20 && parsePlace(wordsOf(cell)) !== null],
  ['day', (cell) => !isPoints(cell) && readDay(cell, { year: 2000 }).day !== null],
  ['points', isPoints],
  ['reporter', isName],
  ['what', (cell) => wordsOf(cell).length >= 3 && guessKind(wordsOf(cell)) !== 'other'],
]

/** Columns of a table without heads; a number that only counts the lines is left out. */
export function columnsByContent(rows: readonly (readonly Cell[])[]): (ImportField | null)[] {
  const sample = rows.slice(0, looked)
  const width = Math.max(0, ...sample.map((row) => row.length))
  const fields: (ImportField | null)[] = Array.from({ length: width }, () => null)
  for (const [field, fits] of sorts) {
    for (let column = 0; column < width; column += 1) {
      if (fields[column] !== null || isCounter(sample, column)) continue
      const filled = sample.flatMap((row) => (isEmpty(row[column]) ? [] : [row[column] ?? null]))
      if (filled.length === 0 || filled.filter(fits).length < filled.length * most) continue
      // The second column of names is who mended it.
      const asked = field === 'reporter' && fields.includes('reporter') ? 'helpers' : field
      if (fields.includes(asked)) continue
      fields[column] = asked
    }
  }
  return fields
}

const isEmpty = (cell: Cell | undefined): boolean =>
  cell === undefined || cell === null || (wordsOf(cell) === '' && typeof cell === 'string')

/** 1, 2, 3 … downwards. */
function isCounter(rows: readonly (readonly Cell[])[], column: number): boolean {
  const numbers = rows.flatMap((row) => (typeof row[column] === 'number' ? [row[column]] : []))
  return (
    numbers.length > 2 &&
    numbers.every((number, place) => place === 0 || number === (numbers[place - 1] ?? 0) + 1)
  )
}
