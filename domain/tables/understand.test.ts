import type { Cell } from '../kernel/cell'
import { isoDayOf } from '../kernel/time'
import { isStopped, type ImportAnswer, type Sheet } from './types'
import { understand } from './understand'

const buildings = [
  { name: '1号楼', units: ['1单元', '2单元'] },
  { name: '2号楼', units: ['1单元', '2单元'] },
]
const now = Date.parse('2026-11-21T10:00:00+08:00')
const sheet = (rows: Cell[][], name = '表', merges: Sheet['merges'] = []): Sheet => ({ name, rows, merges })
const read = (sheets: Sheet | Sheet[], answers: ImportAnswer[] = [], fileName = '维修.xlsx') =>
  understand([sheets].flat(), { buildings, fileName, now }, answers)

const heads = ['报修人姓名', '楼号', '维修事项', '联系电话', '维修人姓名', '维修日期', '维修结果', '积分']
const first: Cell[] = [
  '陈玉兰',
  '2号楼2单元1401',
  '卧室门框开裂',
  19900000101,
  '刘建、王大明',
  45306,
  '换了',
  6,
]
const second: Cell[] = [
  '吴德厚',
  '1-1-302',
  '水龙头滴水',
  '19900000102',
  '李勇',
  '2024年1月18日',
  '好了',
  '4分',
]

const told = (result: ReturnType<typeof read>) =>
  result.rows.map(({ line, reporter, place, day, helpers, points, notes }) => ({
    ...{ line, reporter, helpers, points, notes },
    place: `${place.building}${place.unit}${place.room}`,
    day: day === null ? null : isoDayOf(day),
  }))

test('[S1] the secretary’s own eight columns are found by their names under a title, and read', () => {
  const result = read(sheet([['阡上社区维修统计表'], [], heads, first, second]))
  expect(result.sheets[0]).toMatchObject({ head: 3, rows: 2 })
  expect(told(result)).toEqual([
    {
      line: 4,
      reporter: '陈玉兰',
      place: '2号楼2单元1401',
      day: '2024-01-15',
      helpers: ['刘建', '王大明'],
      points: 6,
      notes: [],
    },
    {
      line: 5,
      reporter: '吴德厚',
      place: '1号楼1单元302',
      day: '2024-01-18',
      helpers: ['李勇'],
      points: 4,
      notes: [],
    },
  ])
  expect(result.rows[0]).toMatchObject({
    phone: '19900000101',
    what: '卧室门框开裂',
    kind: 'door',
    result: '换了',
  })
})

test('[S1] a table without heads is read by what stands in it', () => {
  const result = read(
    sheet([
      [1, ...first],
      [2, ...second],
      [3, ...first.slice(0, 5), 45310, '好了', 5],
    ]),
  )
  expect(result.sheets[0]?.head).toBeNull()
  expect(result.sheets[0]?.columns.map(({ field }) => field)).toEqual([
    ...[null, 'reporter', 'place', 'what', 'phone'],
    ...['helpers', 'day', null, 'points'],
  ])
  expect(told(result)[0]).toMatchObject({ line: 1, reporter: '陈玉兰', day: '2024-01-15', points: 6 })
})

test('[S1] sums, blank lines, signatures and heads that come again are no records, and are named', () => {
  const result = read(
    sheet([
      heads,
      first,
      [],
      ['小计', null, null, null, null, null, null, 6],
      heads,
      second,
      ['合 计', 2],
      ['制表人：周正国'],
    ]),
  )
  expect(result.rows.map(({ line }) => line)).toEqual([2, 6])
  expect(result.sheets[0]?.leftOut).toEqual([
    { line: 4, text: '小计 6' },
    { line: 5, text: heads.join(' ').slice(0, 40) },
    { line: 7, text: '合 计 2' },
    { line: 8, text: '制表人：周正国' },
  ])
})

test('[S1] cells merged downwards and 同上 say what stands above them', () => {
  const merged = [...second]
  merged[4] = null
  const again: Cell[] = ['同上', '〃', '灯不亮', '同上', '刘建', '同上', '好了', 3]
  const result = read(sheet([heads, first, merged, again], '表', [{ top: 1, bottom: 2, left: 4, right: 4 }]))
  expect(result.rows.map(({ helpers }) => helpers)).toEqual([
    ['刘建', '王大明'],
    ['刘建', '王大明'],
    ['刘建'],
  ])
  expect(told(result)[2]).toMatchObject({ reporter: '吴德厚', place: '1号楼1单元302', day: '2024-01-18' })
})

const undated = (day: Cell): Cell[] => [...first.slice(0, 5), day, '换了', 6]

test('[S1] the year comes from the line above, the sheet or the file, and is asked for where none says it', () => {
  const rows = [heads, undated('1.15')]
  expect(told(read(sheet(rows, '2024年')))[0]?.day).toBe('2024-01-15')
  expect(told(read(sheet([['2023年度统计'], ...rows])))[0]?.day).toBe('2023-01-15')
  expect(told(read(sheet([heads, ['2022年1月'], undated('15日')])))[0]?.day).toBe('2022-01-15')
  expect(told(read(sheet(rows), [], '2021年维修.xlsx'))[0]?.day).toBe('2021-01-15')
  const asked = read(sheet(rows))
  expect(asked.questions).toEqual([{ kind: 'year', sheet: 0, name: '表', rows: 1 }])
  expect(asked.rows.every(isStopped)).toBe(true)
  expect(told(read(sheet(rows), [{ kind: 'year', sheet: 0, year: 2024 }]))[0]).toMatchObject({
    day: '2024-01-15',
    notes: [],
  })
})

test('[S1] a building that is not on the list is asked for once, and no door is made up', () => {
  const old = (place: string): Cell[] => [first[0] ?? null, place, ...first.slice(2)]
  const rows = [heads, old('9号楼101'), [...second.slice(0, 1), '9栋101', ...second.slice(2)]]
  const asked = read(sheet(rows))
  expect(asked.questions).toEqual([{ kind: 'building', text: '9', rows: 2 }])
  expect(asked.rows.every(isStopped)).toBe(true)
  const kept = read(sheet(rows), [{ kind: 'building', text: '9', building: null }])
  expect(told(kept).map(({ place, notes }) => [place, notes])).toEqual([
    ['9号楼101', ['placeKept']],
    ['9栋101', ['placeKept']],
  ])
  const meant = read(sheet(rows), [{ kind: 'building', text: '9', building: '2号楼' }])
  expect(told(meant)[0]).toMatchObject({ place: '2号楼101', notes: [] })
})

test('[S1] a column that says nothing known is left out until somebody says what it is', () => {
  const rows = [
    ['报修人', '楼号', '维修事项', '日期', '谁去的'],
    [...first.slice(0, 3), 45306, '刘建'],
  ]
  expect(read(sheet(rows)).rows[0]?.helpers).toEqual([])
  const said = read(sheet(rows), [{ kind: 'column', sheet: 0, column: 4, field: 'helpers' }])
  expect(said.rows[0]?.helpers).toEqual(['刘建'])
})

test.each<[string, Cell[], string]>([
  ['no words of what was mended', [...first.slice(0, 2), '', ...first.slice(3)], 'whatMissing'],
  ['no day', undated(''), 'dayMissing'],
  ['a day that is none', undated('前几天'), 'dayUnread'],
  ['a day to come', undated('2027-1-1'), 'dayFuture'],
  ['a cell too long', [...first.slice(0, 2), '坏'.repeat(600), ...first.slice(3)], 'cellTooLong'],
])('[S1] %s keeps its line back', (_, row, note) => {
  const [found] = read(sheet([heads, row])).rows
  expect(found?.notes).toContain(note)
  expect(isStopped(found ?? { notes: [] })).toBe(true)
})

test('[S1] what is told and not lost: several telephones, one that is none, points that are none', () => {
  const row = [...first]
  row[3] = '19900000101、0532-85550101'
  row[7] = '半分'
  const [found] = read(sheet([heads, row])).rows
  expect(found).toMatchObject({
    phone: '19900000101',
    what: '卧室门框开裂（另有电话 053285550101）',
    points: null,
    notes: ['phonesMore', 'pointsUnread'],
    unread: { points: '半分' },
  })
  expect(isStopped(found ?? { notes: [] })).toBe(false)
})

test('[S1] the same line on another sheet is one repair', () => {
  const result = read([sheet([heads, first], '1月'), sheet([heads, first, second], '全年')])
  expect(result.rows.map(({ notes }) => notes)).toEqual([[], ['twice'], []])
})

test('[S1] a line is known again whatever the file is called and whatever was answered to its questions', () => {
  const rows = [heads, [first[0] ?? null, '9号楼101', ...first.slice(2)]]
  const asked = read(sheet(rows)).rows[0]?.identity
  const answered = read(
    sheet(rows, '另一张'),
    [{ kind: 'building', text: '9', building: '2号楼' }],
    '另.xlsx',
  )
  expect(answered.rows[0]?.identity).toBe(asked)
})

test('[S1] a cell is put right by whoever reads, and a sound line stays known by what it was', () => {
  const rows = [heads, undated('前几天'), second]
  const answers: ImportAnswer[] = [
    { kind: 'cell', sheet: 0, line: 2, field: 'day', text: '2024-1-15' },
    { kind: 'cell', sheet: 0, line: 3, field: 'result', text: '修好了' },
  ]
  const [before, after] = [read(sheet(rows)), read(sheet(rows), answers)]
  expect(told(after)[0]).toMatchObject({ day: '2024-01-15', notes: [] })
  expect(after.rows[1]?.result).toBe('修好了')
  expect(after.rows[1]?.identity).toBe(before.rows[1]?.identity)
})

test('a sheet that is no table of repairs is left alone', () => {
  expect(read(sheet([['积分标准'], ['小修', 2], ['大修', 6]])).rows).toEqual([])
})
