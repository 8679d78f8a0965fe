import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeXlsx } from 'hucre/xlsx'
import { isoDayOf } from '../../../domain/kernel/time'
import type { Cell } from '../../../domain/kernel/cell'
import { importLimits } from '../../../domain/tables/limits'
import { isDayFormat } from './dates'
import { readTable } from './file'
import { Unreadable } from './unreadable'
import { zipOf } from './testing/zipOf'

const shown = (cell: Cell | undefined) =>
  typeof cell === 'object' && cell !== null ? isoDayOf(cell.day) : (cell ?? null)
const read = async (file: Uint8Array) =>
  (await readTable(Buffer.from(file))).map(({ name, rows, merges }) => ({
    name,
    merges,
    rows: rows.map((row) => row.map(shown)),
  }))
const why = async (file: Uint8Array) => {
  try {
    await readTable(Buffer.from(file))
    return 'read'
  } catch (error) {
    if (error instanceof Unreadable) return error.why
    throw error
  }
}

const heads = ['报修人姓名', '维修事项', '维修日期', '积分']

test('[S1] a workbook is read with its sheets, words, numbers, days and merged cells', async () => {
  const file = await writeXlsx({
    sheets: [
      {
        name: '1月',
        rows: [
          heads,
          ['陈玉兰', '门框 & <裂>', new Date('2024-01-15T00:00:00Z'), 6],
          [null, '灯', null, 0.5],
        ],
        columns: [{}, {}, { style: { numFmt: 'yyyy"年"m"月"d"日"' } }],
        merges: [{ startRow: 1, endRow: 2, startCol: 0, endCol: 0 }],
      },
      { name: '2月', rows: [['空']] },
    ],
  })
  expect(await read(file)).toEqual([
    {
      name: '1月',
      rows: [heads, ['陈玉兰', '门框 & <裂>', '2024-01-15', 6], [null, '灯', null, 0.5]],
      merges: [{ top: 1, left: 0, bottom: 2, right: 0 }],
    },
    { name: '2月', rows: [['空']], merges: [] },
  ])
})

test('[S1] an .xls of WPS is read as the .xlsx of the same table is', async () => {
  const fixture = (name: string) => readFileSync(join(__dirname, 'testing', name))
  const [old, now] = await Promise.all([read(fixture('register.xls')), read(fixture('register.xlsx'))])
  expect(old[0]?.rows).toEqual(now[0]?.rows)
  expect(old[0]?.rows[2]).toEqual([
    '陈玉兰',
    '2号楼2单元1401',
    '门框开裂',
    19900000101,
    '刘建',
    '2024-01-15',
    '换了',
    6,
  ])
  expect(old[0]?.merges).toEqual(now[0]?.merges)
})

const text = `${heads.join(',')}\r\n陈玉兰,"门框""裂"",\n要修",2024-01-15,6\r\n`
/** 报修人姓名,维修事项 as GBK has it */
const gbk = Buffer.from('b1a8d0dec8cbd0d5c3fb2cceced0decac2cfee', 'hex')

test.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`)],
  ['UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le')],
])('[S1] a csv in %s is read', async (_, file) => {
  expect((await read(file))[0]?.rows).toEqual([heads, ['陈玉兰', '门框"裂",\n要修', '2024-01-15', '6']])
})

test('[S1] a csv in GBK is read, with tabs as well', async () => {
  expect((await read(gbk))[0]?.rows[0]).toHaveLength(2)
  expect((await read(gbk))[0]?.rows[0]?.[0]).toBe('报修人姓名')
  expect((await read(Buffer.from('a\tb,c\td\n1\t2\t3')))[0]?.rows).toEqual([
    ['a', 'b,c', 'd'],
    ['1', '2', '3'],
  ])
})

test('a quote that nobody closes costs its own line only', async () => {
  expect((await read(Buffer.from('a,b\n"x,1\ny,2\n')))[0]?.rows).toEqual([
    ['a', 'b'],
    ['"x', '1'],
    ['y', '2'],
  ])
})

test.each([
  ['yyyy"年"m"月"', true],
  ['m/d', true],
  ['h:mm', false],
  ['mm:ss', false],
  ['[Red]0.00', false],
  ['"日"0', false],
  ['General', false],
])('the format %s shows days: %s', (code, is) => {
  expect(isDayFormat(code)).toBe(is)
})

const parts = (sheet: string, more: Readonly<Record<string, string>> = {}) => ({
  'xl/workbook.xml': '<workbook><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
  'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
  ...more,
})
const cell = (ref: string, words: string) => `<c r="${ref}" t="inlineStr"><is><t>${words}</t></is></c>`

test('[S1] a formula is not run: what the file shows is read, and nothing where it shows nothing', async () => {
  const sheet =
    '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>WEBSERVICE("http://x")</f></c><c r="C1"><v>3</v></c></row>'
  expect((await read(zipOf(parts(sheet))))[0]?.rows).toEqual([[2, null, 3]])
})

test('[S1] blank lines without end cost nothing, and a record far down is read', async () => {
  const sheet = `<row r="1">${cell('A1', '一')}</row><row r="150000">${cell('A150000', '二')}</row><row r="1048576"><c r="XFD1048576" s="1"/></row>`
  const [found] = await read(zipOf(parts(sheet)))
  expect(found?.rows).toHaveLength(150_000)
})

describe('a hostile file is refused in a sentence, in bounded time and memory:', () => {
  const million = `<row r="1048576">${cell('A1048576', '一')}</row>`
  const rows = (count: number) =>
    Array.from({ length: count }, (_, row) => `<row r="${row + 1}">${cell(`A${row + 1}`, '一')}</row>`).join(
      '',
    )
  const bomb = 'A'.repeat(60 * 1024 * 1024)
  const good = zipOf(parts(rows(1)))
  const forged = (file: Buffer) => {
    const copy = Buffer.from(file)
    // the directory claims one byte, packed and unpacked
    const at = copy.indexOf(Buffer.from('504b0102', 'hex'))
    copy.writeUInt32LE(1, at + 20)
    copy.writeUInt32LE(1, at + 24)
    return copy
  }
  test.each<[string, string, () => Buffer]>([
    ['a bomb', 'tooLarge', () => zipOf(parts(`<row r="1">${cell('A1', bomb)}</row>`))],
    [
      'many parts that come to a bomb',
      'tooLarge',
      () =>
        zipOf(
          parts(rows(1), {
            'xl/sharedStrings.xml': bomb.slice(0, 30e6),
            'xl/styles.xml': bomb.slice(0, 30e6),
          }),
        ),
    ],
    ['forged sizes', 'broken', () => forged(good)],
    ['a file cut off', 'broken', () => good.subarray(0, good.length - 40)],
    ['a million lines claimed', 'tooManyRows', () => zipOf(parts(million))],
    ['too many lines', 'tooManyRows', () => zipOf(parts(rows(importLimits.rows + 1)))],
    ['macros', 'macros', () => zipOf(parts(rows(1), { 'xl/vbaProject.bin': 'x' }))],
    [
      'things that refer to one another without end',
      'broken',
      () => zipOf(parts('', { 'xl/sharedStrings.xml': '<!DOCTYPE x [<!ENTITY a "aa">]><sst/>' })),
    ],
    ['tags that never end', 'broken', () => zipOf(parts(`<row>${'<c '.repeat(200_000)}`))],
    ['a document, not a table', 'notTable', () => zipOf({ 'word/document.xml': '<a/>' })],
    ['a picture', 'notTable', () => Buffer.from('89504e470d0a1a0a', 'hex')],
    ['a page of the web', 'notTable', () => Buffer.from('<html><table></table></html>')],
    ['nothing', 'empty', () => Buffer.alloc(0)],
    [
      'noise',
      'encoding',
      () => Buffer.from(Array.from({ length: 5_000 }, (_, at) => 128 + ((at * 97) % 127))),
    ],
    ['a file too large', 'tooLarge', () => Buffer.alloc(importLimits.fileBytes + 1, 65)],
    [
      'an old workbook that claims tables without end',
      'broken',
      () => oldWorkbook((file) => file.writeUInt32LE(4_000_000, 44)),
    ],
    ['an old workbook of giant sectors', 'broken', () => oldWorkbook((file) => file.writeUInt16LE(30, 30))],
    ['an old workbook of noise', 'broken', () => oldWorkbook(() => undefined)],
  ])('[S1] %s is told that it is %s, in bounded time and memory', async (_, code, file) => {
    const bytes = file()
    const [began, held] = [performance.now(), process.memoryUsage.rss()]
    expect(await why(bytes)).toBe(code)
    expect(performance.now() - began).toBeLessThan(5_000)
    expect(process.memoryUsage.rss() - held).toBeLessThan(256 * 1024 * 1024)
  })

  function oldWorkbook(change: (file: Buffer) => void): Buffer {
    const file = Buffer.alloc(4_096)
    Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file)
    file.writeUInt16LE(9, 30)
    file.writeUInt16LE(6, 32)
    change(file)
    return file
  }
})

test('[S1] a huge cell is cut where it would cost, and one string a thousand times over is one', async () => {
  const words = '坏'.repeat(100_000)
  const strings = `<sst><si><t>${words}</t></si></sst>`
  const sheet = Array.from(
    { length: 1_000 },
    (_, row) => `<row r="${row + 1}"><c r="A${row + 1}" t="s"><v>0</v></c></row>`,
  ).join('')
  const [found] = await read(zipOf(parts(sheet, { 'xl/sharedStrings.xml': strings })))
  expect(found?.rows).toHaveLength(1_000)
  expect(found?.rows.every(([said]) => String(said).length === importLimits.cell + 1)).toBe(true)
})
