import { deskRow } from '../../../testing/desk'
import { registerText } from './registerText'

const settled = deskRow({
  status: 'settled',
  crewNames: ['刘建', '王大明'],
  finishedAt: Date.parse('2026-11-20T15:00:00+08:00'),
  resultNote: '换了门框，加了角铁',
  points: 6,
})
const lines = (...rows: Parameters<typeof deskRow>[0][]) =>
  registerText(rows.map((row) => deskRow(row)))
    .split('\n')
    .map((line) => line.split('\t'))

test('the columns of the 维修统计表 come in the order of the secretary’s own document', () => {
  expect(lines()).toEqual([
    [
      ...['报修人姓名', '楼号', '维修事项', '联系电话', '维修人姓名', '维修日期', '维修结果', '积分'],
      '编号',
      '状态',
    ],
  ])
})

test('the real order comes out right, its day a day and its points a number', () => {
  expect(lines(settled)[1]).toEqual([
    ...['陈玉兰', '2号楼2单元1401', '卧室门框开裂需要维修', '139 0000 0001', '刘建、王大明', '2026-11-20'],
    ...['换了门框，加了角铁', '6', '1121-01', '已入账'],
  ])
})

test('what is not known yet stays empty', () => {
  expect(lines({})[1]?.slice(4, 8)).toEqual(['', '', '', ''])
})

test('[S1] what is pasted is never live, and words never become a date or lose a zero', () => {
  const cell = (summary: string) => lines({ summary })[1]?.[2]
  expect(cell('=HYPERLINK("http://x","y")')).toBe('\'=HYPERLINK("http://x","y")')
  expect(cell('1/2')).toBe("'1/2")
  expect(lines({ resultNote: '3-12' })[1]?.[6]).toBe("'3-12")
  expect(lines({ reporterPhone: '053285550101' })[1]?.[3]).toBe('0532-85550101')
  expect(lines({ reporterName: '@SUM(A1)' })[1]?.[0]).toBe("'@SUM(A1)")
})

test('tabs and line breaks in somebody’s words make no cells and no lines', () => {
  const all = lines({ summary: '门框\n开裂\t要修\r\n快' }, settled)
  expect(all).toHaveLength(3)
  expect(all.every((line) => line.length === 10)).toBe(true)
  expect(all[1]?.[2]).toBe('门框 开裂 要修 快')
})
