import { writeXlsx, type CellStyle, type CellValue } from 'hucre/xlsx'
import type { Cell } from '../../domain/kernel/cell'
import { isoDayOf, timeWords } from '../../domain/kernel/time'

/** What is written into the file beside the rows: who took it, and when. */
export interface Mark {
  title: string
  community: string
  by: string
  /** epoch ms */
  at: number
}

interface Column {
  title: string
  width: number
}

/** Excel's own limit of a cell; more is cut off without harm to the rest. */
const cellMax = 32_767
/** What a spreadsheet may not have in its words: halves of characters, and what XML does not know. */
const unwritable = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ufffe\uffff]/g
/** `_x000d_` in somebody's own words would be read as the character it names. */
const escapeLike = /_(?=x[0-9a-f]{4}_)/gi

/**
 * A table as an Excel workbook of one sheet: words as words (a leading zero stays, nothing is ever live), numbers as
 * numbers, days as days, the head frozen and repeated on paper, with who took it and when at the foot of each page.
 */
export async function xlsxFile(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  mark: Mark,
): Promise<Buffer> {
  const bytes = await writeXlsx({
    stringMode: 'inline',
    properties: { title: mark.title, creator: mark.community, created: new Date(mark.at) },
    sheets: [
      {
        name: mark.title,
        columns: columns.map(({ width }, place) => ({ width, style: styleOf(rows, place) })),
        rows: [columns.map(({ title }) => title), ...rows.map((row) => row.map(valueOf))],
        freezePane: { rows: 1 },
        autoFilter: { range: `A1:${letterOf(columns.length)}${String(rows.length + 1)}` },
        pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
        headerFooter: {
          oddHeader: `&L${printed(mark.community)}&C${printed(mark.title)}`,
          oddFooter: `&L${printed(mark.by)} ${timeWords(mark.at)}&R&P / &N`,
        },
      },
    ],
  })
  return Buffer.from(bytes)
}

/** As text: a number that is typed over a telephone keeps its zero as well. */
const wordStyle = { numFmt: '@' }
const dayStyle = { numFmt: 'yyyy-mm-dd' }

/** By what stands in the column first: a column holds one sort of thing. */
function styleOf(rows: readonly (readonly Cell[])[], place: number): CellStyle {
  const cell = rows.find((row) => row[place] !== null)?.[place]
  if (typeof cell === 'number') return {}
  return typeof cell === 'object' ? dayStyle : wordStyle
}

function valueOf(cell: Cell): CellValue {
  if (cell === null || cell === '') return null
  if (typeof cell === 'number') return cell
  if (typeof cell === 'object') return new Date(`${isoDayOf(cell.day)}T00:00:00.000Z`)
  return cell.slice(0, cellMax).replace(unwritable, '').replace(escapeLike, '_x005F_')
}

/** `&` begins a command in what is printed above and below. */
const printed = (words: string): string => words.replace(/&/g, '&&')

/** 1 → A, 27 → AA */
const letterOf = (count: number): string =>
  count > 26
    ? letterOf(Math.floor((count - 1) / 26)) + letterOf(((count - 1) % 26) + 1)
    : String.fromCharCode(64 + count)
