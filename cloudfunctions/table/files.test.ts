import fc from 'fast-check'
import { readXlsx } from 'hucre/xlsx'
import type { Cell } from '../../domain/kernel/cell'
import { isoDayOf, startOfDay } from '../../domain/kernel/time'
import { csvFile } from './csv'
import { xlsxFile } from './xlsx'

const day = Date.parse('2026-11-20T15:00:00+08:00')
const mark = { title: '维修统计表', community: '阡上社区', by: '周书记', at: day }
const heads = ['词', '数', '日'].map((title) => ({ title, width: 12 }))

const read = async (file: Uint8Array) => (await readXlsx(file)).sheets[0]?.rows.slice(1) ?? []
const back = (value: unknown): Cell =>
  value instanceof Date ? { day: value.getTime() } : ((value ?? null) as Cell)
/** one row as it is read again, however many empty cells the reader leaves away */
const rowOf = async (file: Uint8Array) => {
  const [row = []] = await read(file)
  return heads.map((_, place) => back(row[place]))
}

const words = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom(
    '=1+1',
    '053285550101',
    '1/2',
    '3-12',
    ' 门 框 ',
    '门\n框',
    '_x000D_',
    '_x005F_x0041_',
    '<a>&"',
    '🔧',
    '\t',
    'TRUE',
    '1e5',
  ),
)
const readable = (text: string) => (text === '' ? null : text)

test('[S1] whatever words, number or day goes into a workbook comes out the same', async () => {
  await fc.assert(
    fc.asyncProperty(
      words,
      fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })),
      fc.integer({ min: Date.UTC(2000, 0, 2), max: Date.UTC(2090, 0) }),
      async (text, number, at) => {
        const file = await xlsxFile(heads, [[text, number, { day: at }]], mark)
        const [said, counted, dated] = await rowOf(file)
        expect(said).toBe(readable(text))
        expect(counted).toBe(number === 0 ? 0 : number)
        expect(new Date((dated as { day: number }).day).toISOString().slice(0, 10)).toBe(isoDayOf(at))
      },
    ),
    { numRuns: 150 },
  )
})

test('halves of characters and what no spreadsheet may hold are left out, and the rest stays', async () => {
  const file = await xlsxFile(heads, [['门\ud83d框\uffff裂', null, null]], mark)
  expect(await rowOf(file)).toEqual(['门框裂', null, null])
})

test('a cell longer than Excel takes is cut, not refused', async () => {
  const [said] = await rowOf(await xlsxFile(heads, [['🔧'.repeat(20_000), 1, null]], mark))
  expect((said as string).length).toBeLessThanOrEqual(32_767)
  expect(said).not.toMatch(/\p{Cs}/u)
})

test('[S1] nothing in a workbook is live, telephones are words, losses are numbers, days are days', async () => {
  const file = await xlsxFile(
    heads,
    [
      ['=HYPERLINK("http://x","y")', -2, { day }],
      ['053285550101', 0.5, null],
    ],
    mark,
  )
  const workbook = await readXlsx(file, { readStyles: true })
  const sheet = workbook.sheets[0]
  expect(sheet?.rows).toEqual([
    ['词', '数', '日'],
    ['=HYPERLINK("http://x","y")', -2, new Date('2026-11-20T00:00:00.000Z')],
    ['053285550101', 0.5, null],
  ])
  expect([...(sheet?.cells?.values() ?? [])].filter((cell) => cell.formula !== undefined)).toEqual([])
})

test('Excel is told that the text is UTF-8, and each line ends as it expects', () => {
  const text = csvFile(heads, [['门框', 1, { day }]]).toString()
  expect(text).toBe('\ufeff词,数,日\r\n门框,1,2026-11-20\r\n')
})

const csvRow = (cell: Cell) =>
  csvFile([{ title: 'x' }], [[cell]])
    .toString()
    .split('\r\n')
    .slice(1, -1)
    .join('\r\n')

test.each<[Cell, string]>([
  ['=1+1', "'=1+1"],
  [-2, '-2'],
  ['-2', "'-2"],
  ['1/2', "'1/2"],
  ['3-12', "'3-12"],
  ['053285550101', "'053285550101"],
  ['0532-85550101', '0532-85550101'],
  ['139 0000 0001', '139 0000 0001'],
  ['门"框",\n坏了', '"门""框"",\n坏了"'],
  [null, ''],
])('%j stands in a text table as %s', (cell, written) => {
  expect(csvRow(cell)).toBe(written)
})

test('a day in a table is the day in Shanghai', async () => {
  const midnight = startOfDay(day)
  const [, , dated] = await rowOf(await xlsxFile(heads, [['a', 1, { day: midnight }]], mark))
  expect(dated).toEqual({ day: Date.parse('2026-11-20T00:00:00Z') })
})
