import { routes } from '../../../../contract/routes'
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { windowOf } from '../../../../tests/stubs/taro'
import { saver } from '../../../platform/saver'
import { storage } from '../../../platform/storage'
import { answering, freshPhone, Refused, sent, sentOf } from '../../../testing/cloud'
import { deskRow, secretary } from '../../../testing/desk'
import { resident } from '../../../testing/people'
import DeskHome from './index'

const settled = deskRow({
  orderId: 'o2',
  status: 'settled',
  reporterName: '吴德',
  crewNames: ['刘建'],
  finishedAt: Date.parse('2026-11-20T15:00:00+08:00'),
  resultNote: '换了门框',
  points: 6,
})
const desk = () => ({ rows: [deskRow(), settled], counts: { reported: 1, confirmed: 2 } })

beforeEach(() => {
  freshPhone(secretary)
  answering({
    'order.desk': desk,
    'desk.today': () => ({
      counts: { reported: 1, confirmed: 2 },
      late: {},
      pressing: 0,
      objections: 0,
      appeals: 0,
      applied: 0,
      pickups: 0,
      stuck: [{ key: 'orders:o9', label: '1120-03 门窗维修', to: ['order', { orderId: 'o9' }] }],
      waits: [],
    }),
  })
})
afterEach(() => windowOf(375))

test('a wide window opens on the 维修统计表, its eight columns in their order', async () => {
  windowOf(1280)
  render(<DeskHome />)
  const table = await screen.findByRole('grid', { name: '维修统计表' })
  const heads = within(table).getAllByRole('columnheader')
  expect(heads.map((head) => head.textContent)).toEqual([
    ...['报修人姓名', '楼号', '维修事项', '联系电话', '维修人姓名', '维修日期', '维修结果', '积分'],
    '状态',
  ])
  expect(within(table).getByText('吴德').parentElement?.textContent).toContain(
    '吴德2号楼2单元1401卧室门框开裂需要维修139 0000 0001刘建2026-11-20换了门框6',
  )
})

const found = { rows: [deskRow()], found: 137, next: 'x~1' }
const type = (words: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: '搜索' }), { target: { value: words } })

test('[S1] what is typed is searched for in the whole register, once people pause, and the count is said', async () => {
  windowOf(1280)
  answering({ 'order.desk': desk, 'register.find': () => found })
  render(<DeskHome />)
  await screen.findByText('吴德')
  for (const words of ['陈', '陈玉', '陈玉兰']) type(words)
  expect(await screen.findByText(/找到 100 多条/)).toBeTruthy()
  expect(screen.queryByText('吴德')).toBeNull()
  expect(sentOf('register.find').map(({ input }) => input)).toEqual([{ words: '陈玉兰' }])
  expect(storage.keys().filter((key) => key.includes('register.find'))).toEqual([])
  type('')
  expect(await screen.findByText('吴德')).toBeTruthy()
})

test('[S1] nothing found says so, and a lost network is no empty table', async () => {
  windowOf(1280)
  answering({ 'order.desk': desk, 'register.find': () => ({ rows: [], found: 0 }) })
  render(<DeskHome />)
  await screen.findByText('吴德')
  type('张三')
  expect(await screen.findByText('整张表里没有找到')).toBeTruthy()
  answering({
    'order.desk': desk,
    'register.find': () => {
      throw new Refused('role.wrong')
    },
  })
  type('李四')
  await waitFor(() => expect(screen.queryByText('整张表里没有找到')).toBeNull())
  expect(await screen.findByRole('alert')).toBeTruthy()
})

test('[S1] everything that was found is exported, how many is said before', async () => {
  windowOf(1280)
  const keep = jest.spyOn(saver, 'keep').mockImplementation(() => undefined)
  const table = { tableId: 't1', title: '维修统计表', format: 'csv', rows: 137 } as const
  answering({
    'order.desk': desk,
    'register.find': () => found,
    'register.count': () => ({ count: 137 }),
    'register.export': () => ({ ...table, status: 'ready', fileId: 'cloud://env/tables/q/t1.csv' }),
  })
  render(<DeskHome />)
  await screen.findByText('吴德')
  type('陈玉兰')
  await screen.findByText(/找到 100 多条/)
  fireEvent.click(screen.getByRole('button', { name: '导出表格' }))
  expect(await screen.findByText(/一共 137 条，全部导出/)).toBeTruthy()
  const sheet = within(screen.getByRole('dialog'))
  fireEvent.click(sheet.getByRole('radio', { name: 'CSV 文本' }))
  fireEvent.click(sheet.getByRole('button', { name: '导出' }))
  await screen.findByText('维修统计表导出了，共 137 条')
  expect(sentOf('register.export')[0]!.input).toEqual({
    ...{ words: '陈玉兰', format: 'csv', full: false, reason: '' },
  })
  expect(keep.mock.calls[0]![0]).toMatch(/^维修统计表 .*\.csv$/)
})

test('[S1] a month is chosen by one tap, and exported', async () => {
  windowOf(1280)
  answering({
    'order.desk': desk,
    'register.find': () => ({ rows: [deskRow()], found: 1 }),
    'register.count': () => ({ count: 1 }),
  })
  render(<DeskHome />)
  await screen.findByText('吴德')
  fireEvent.click(screen.getByRole('button', { name: '时间' }))
  fireEvent.click(screen.getByRole('button', { name: '上月' }))
  fireEvent.click(screen.getByRole('button', { name: '就看这段时间' }))
  await screen.findByText(/找到 1 条/)
  const { from, until } = sentOf('register.find')[0]!.input as { from: number; until: number }
  expect(new Date(from + 8 * 3_600_000).toISOString()).toMatch(/-01T00:00:00.000Z$/)
  expect(new Date(until + 8 * 3_600_000).toISOString()).toMatch(/-01T00:00:00.000Z$/)
  expect(until - from).toBeGreaterThanOrEqual(28 * 86_400_000)
})

test('Ctrl+K leads to the search, Enter to the first row, Esc clears the words', async () => {
  windowOf(1280)
  answering({ 'order.desk': desk, 'register.find': () => found })
  render(<DeskHome />)
  await screen.findByText('吴德')
  fireEvent.keyDown(document, { key: 'k', ctrlKey: true })
  const box = screen.getByRole<HTMLInputElement>('textbox', { name: '搜索' })
  expect(document.activeElement).toBe(box)
  fireEvent.keyDown(box, { key: 'Enter' })
  expect(document.activeElement?.textContent).toContain('陈玉兰')
  type('吴')
  fireEvent.keyDown(box, { key: 'Escape' })
  expect(box.value).toBe('')
})

test('a row opens beside the table with what can be done, and Esc closes it', async () => {
  windowOf(1280)
  render(<DeskHome />)
  fireEvent.click(await screen.findByText('陈玉兰'))
  expect(screen.getByRole('dialog', { name: '编号 1121-01' })).toBeTruthy()
  expect(screen.getByRole('button', { name: '发布到抢单' })).toBeTruthy()
  fireEvent.keyDown(document, { key: 'Escape' })
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('a phone opens on what needs me now, each a tap away', async () => {
  render(<DeskHome />)
  fireEvent.click(await screen.findByRole('button', { name: /^待评分.*2$/ }))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: `/${routes.scoring}` })
  expect(screen.getByRole('button', { name: '没修成' })).toBeTruthy()
  expect(sent.map(({ action }) => action)).toEqual(['desk.today'])
})

test('what the clock could not do by itself is named, a tap away', async () => {
  render(<DeskHome />)
  expect(await screen.findByText('系统到时间没办成的事')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '1120-03 门窗维修' }))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: `/${routes.order}?orderId=o9` })
})

test('somebody who does not work here is led home', () => {
  freshPhone(resident)
  render(<DeskHome />)
  expect(screen.getByText('工作台是社区工作人员用的')).toBeTruthy()
})
