import { deskRow } from '../../../testing/desk'
import { registerCsv, registerText } from './registerFile'

const settled = deskRow({
  status: 'settled',
  crewNames: ['刘建', '王大明'],
  finishedAt: Date.parse('2026-11-20T15:00:00+08:00'),
  resultNote: '换了门框，加了角铁',
  points: 6,
})

test('the columns of the 维修统计表 come in the order of the secretary’s own document', () => {
  const [head] = registerCsv([]).slice(1).split('\r\n')
  expect(head).toBe('报修人姓名,楼号,维修事项,联系电话,维修人姓名,维修日期,维修结果,积分,编号,状态')
})

test('the real order comes out right', () => {
  const [, row] = registerCsv([settled]).slice(1).split('\r\n')
  expect(row).toBe(
    '陈玉兰,2号楼2单元1401,卧室门框开裂需要维修,139 0000 0001,刘建、王大明,2026-11-20,换了门框，加了角铁,6,1121-01,已入账',
  )
})

test('what is not known yet stays empty', () => {
  const [, row] = registerCsv([deskRow()]).slice(1).split('\r\n')
  expect(row).toContain(',139 0000 0001,,,,,1121-01,待受理')
})

test('Excel is told that it is UTF-8', () => {
  expect(registerCsv([]).charCodeAt(0)).toBe(0xfeff)
})

test('a cell that looks like a formula stays words', () => {
  expect(registerCsv([deskRow({ summary: '=1+1' })])).toContain(",'=1+1,")
})

test('quotes, commas and line breaks stay inside their cell', () => {
  expect(registerCsv([deskRow({ summary: '门"框",\n坏了' })])).toContain('"门""框"",\n坏了"')
})

test('a landline keeps its zero, because it is written as words', () => {
  expect(registerCsv([deskRow({ reporterPhone: '053285550101' })])).toContain(',0532-85550101,')
  expect(registerCsv([deskRow({ reporterPhone: '01085550101' })])).toContain(',010-85550101,')
})

test('copied rows are tabs between cells and one line for each order', () => {
  const [, row] = registerText([deskRow({ summary: '门框\n开裂' })]).split('\n')
  expect(row?.split('\t')).toHaveLength(10)
  expect(row).toContain('门框 开裂')
})
