import type { Cell } from '../../../domain/kernel/cell'
import { importLimits } from '../../../domain/tables/limits'
import type { Sheet } from '../../../domain/tables/types'
import { dayOfSerial, dayStyles } from './dates'
import { Grid } from './grid'
import { attribute, tagsOf, wordsOf, type Tag } from './tags'
import { Unreadable } from './unreadable'
import { openZip, type Zip } from './zip'

interface Book {
  strings: readonly string[]
  isDay: readonly boolean[]
  from1904: boolean
}

/**
 * The sheets of an .xlsx that people see. Formulas are not run: the value that the file itself shows is read. Programs
 * are refused.
 */
export function readWorkbook(file: Buffer): Sheet[] {
  const zip = openZip(file, importLimits.unpackedBytes)
  if (zip.names.some((name) => /vbaProject|macrosheets|\/activeX\//i.test(name)))
    throw new Unreadable('macros')
  const main = 'xl/workbook.xml'
  if (!zip.has(main)) throw new Unreadable('notTable')
  const { sheets, from1904 } = listOf(zip.text(main))
  const targets = targetsOf(zip.text('xl/_rels/workbook.xml.rels'))
  const book: Book = {
    strings: stringsOf(zip.text('xl/sharedStrings.xml')),
    isDay: dayStyles(zip.text('xl/styles.xml')),
    from1904,
  }
  let left: number = importLimits.rows
  return sheets.slice(0, importLimits.sheets).map(({ name, id }) => {
    const grid = readSheet(zip, targets.get(id) ?? '', name, book, left)
    left -= grid.size
    return grid.sheet()
  })
}

function listOf(xml: string) {
  const sheets: { name: string; id: string }[] = []
  let from1904 = false
  for (const tag of tagsOf(xml)) {
    if (tag.name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attribute(tag, 'date1904') ?? '')
    if (tag.name !== 'sheet' || tag.closes || /idden/.test(attribute(tag, 'state') ?? '')) continue
    const [, id = ''] = /\s\w+:id="([^"]*)"/.exec(tag.attributes) ?? []
    sheets.push({ name: attribute(tag, 'name') ?? '', id })
  }
  return { sheets, from1904 }
}

function targetsOf(xml: string): Map<string, string> {
  const targets = new Map<string, string>()
  for (const tag of tagsOf(xml)) {
    const target = attribute(tag, 'Target')
    if (tag.name !== 'Relationship' || target === null || attribute(tag, 'TargetMode') === 'External')
      continue
    targets.set(attribute(tag, 'Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`)
  }
  return targets
}

function stringsOf(xml: string): string[] {
  const strings: string[] = []
  const words = new Words()
  for (const tag of tagsOf(xml)) {
    words.see(tag)
    if (tag.name === 'si' && (tag.closes || tag.empty)) strings.push(words.take())
  }
  return strings
}

/** Words in pieces, without how they are said (`rPh`). */
class Words {
  private text = ''
  private said = false

  see({ name, closes, empty, before }: Tag): void {
    if (name === 'rPh') this.said = !closes && !empty
    if (name !== 't' || !closes || this.said || this.text.length > importLimits.cell) return
    this.text += wordsOf(before.slice(0, 8 * importLimits.cell))
  }

  take(): string {
    const { text } = this
    this.text = ''
    return text
  }
}

function readSheet(zip: Zip, path: string, name: string, book: Book, rowsLeft: number): Grid {
  const grid = new Grid(name, rowsLeft)
  const words = new Words()
  let cell = { row: 0, column: -1, type: '', style: 0, value: '' }
  let row = -1
  for (const tag of tagsOf(zip.text(path))) {
    words.see(tag)
    if (tag.name === 'row' && !tag.closes) {
      row = Number(attribute(tag, 'r') ?? row + 2) - 1
      cell = { ...cell, column: -1 }
    }
    if (tag.name === 'c' && !tag.closes) {
      const [column, at] = placeOf(attribute(tag, 'r'), cell.column + 1, row)
      const style = Number(attribute(tag, 's') ?? 0)
      cell = { row: at, column, type: attribute(tag, 't') ?? 'n', style, value: '' }
      words.take()
    }
    if (tag.name === 'v' && tag.closes) cell.value = wordsOf(tag.before.slice(0, 8 * importLimits.cell))
    if (tag.name === 'c' && tag.closes) grid.put(cell.row, cell.column, valueOf(cell, words.take(), book))
    if (tag.name === 'mergeCell' && !tag.closes) mergeInto(grid, attribute(tag, 'ref') ?? '')
  }
  return grid
}

function valueOf(
  { type, style, value }: { type: string; style: number; value: string },
  inline: string,
  { strings, isDay, from1904 }: Book,
): Cell {
  switch (type) {
    case 's':
      return strings[Number(value)] ?? null
    case 'inlineStr':
      return inline
    case 'str':
      return value
    case 'd': {
      const day = Date.parse(`${value.slice(0, 10)}T00:00:00+08:00`)
      return Number.isNaN(day) ? value : { day }
    }
    case 'b':
    case 'e':
      return null
    default: {
      if (value === '') return null
      const number = Number(value)
      if (!Number.isFinite(number)) return null
      const day = isDay[style] === true ? dayOfSerial(number, from1904) : null
      return day === null ? number : { day }
    }
  }
}

/** `AB12` as column and row from 0; where it is not said, the next one. */
function placeOf(ref: string | null, column: number, row: number): [number, number] {
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(ref ?? '') ?? []
  if (letters === undefined) return [column, row]
  const number = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return [number - 1, Number(digits) - 1]
}

function mergeInto(grid: Grid, ref: string): void {
  const [from, to] = ref.split(':')
  const [left, top] = placeOf(from ?? '', -1, -1)
  const [right, bottom] = placeOf(to ?? '', -1, -1)
  if (left >= 0 && bottom >= 0) grid.merge({ top, left, bottom, right })
}
