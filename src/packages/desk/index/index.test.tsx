import { routes } from '../../../../contract/routes'
import { fireEvent, render, screen, within } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { windowOf } from '../../../../tests/stubs/taro'
import { answering, freshPhone, sent } from '../../../testing/cloud'
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

test('searching keeps the rows that hold the words', async () => {
  windowOf(1280)
  render(<DeskHome />)
  await screen.findByText('吴德')
  fireEvent.change(screen.getByRole('textbox', { name: '搜索' }), { target: { value: '陈玉兰' } })
  expect(screen.queryByText('吴德')).toBeNull()
  expect(screen.getByText(/找到 1 条/)).toBeTruthy()
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
