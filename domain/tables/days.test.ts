import { isoDayOf } from '../kernel/time'
import { contextOf, readDay } from './days'

const said = (cell: Parameters<typeof readDay>[0], context = {}) => {
  const { day, note } = readDay(cell, context)
  return note === undefined ? isoDayOf(day ?? 0) : note
}

test.each([
  ['2024-1-15', '2024-01-15'],
  ['2024/01/15', '2024-01-15'],
  ['2024.1.15', '2024-01-15'],
  ['２０２４年１月１５日', '2024-01-15'],
  ['二〇二四年一月十五日', '2024-01-15'],
  ['24.1.15', '2024-01-15'],
  ['2024年1月15日（周一）', '2024-01-15'],
  ['2024-01-15 14:30', '2024-01-15'],
  ['20240115', '2024-01-15'],
  [45306, '2024-01-15'],
  [20240115, '2024-01-15'],
  [{ day: Date.parse('2024-01-15T23:00:00+08:00') }, '2024-01-15'],
])('[S1] %j is read as %s', (cell, day) => {
  expect(said(cell)).toBe(day)
})

test.each([['1.15'], [1.15], ['1月15日'], ['1/15']])(
  '[S1] %j has no year of its own: it takes the one around it, or somebody is asked',
  (cell) => {
    expect(said(cell, { year: 2024 })).toBe('2024-01-15')
    expect(said(cell)).toBe('dayYear')
  },
)

test('a day alone takes the month that stands above it', () => {
  expect(said('15日', { year: 2024, month: 1 })).toBe('2024-01-15')
  expect(said('15日', { year: 2024 })).toBe('dayUnread')
})

test('1.1 typed as a number may have been 1.10, so it is asked for', () => {
  expect(said(1.1, { year: 2024 })).toBe('dayUnclear')
  expect(said('1.1', { year: 2024 })).toBe('2024-01-01')
})

test('a month alone is its first day, and that is said', () => {
  expect(readDay('2024年1月', {})).toEqual({
    day: Date.parse('2024-01-01T00:00:00+08:00'),
    note: 'dayOfMonth',
  })
})

test.each(['2024-2-30', '2024-13-1', '13.40', '前几天', '', '1-2-3-4', '99999', 7])(
  'what is no day (%j) is not made one',
  (cell) => {
    expect(said(cell, { year: 2024 })).toBe('dayUnread')
  },
)

test.each([
  ['阡上社区2024年度维修统计表', { year: 2024 }],
  ['2024年3月', { year: 2024, month: 3 }],
  ['二〇二三年十二月', { year: 2023, month: 12 }],
  ['3月份', { month: 3 }],
  ['维修统计表', {}],
  ['电话12345678', {}],
])('%s names %j', (text, context) => {
  expect(contextOf(text)).toEqual(context)
})
