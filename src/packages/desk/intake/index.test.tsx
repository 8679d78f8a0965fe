import { act, fireEvent, render, screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { answering, freshPhone, sentOf } from '../../../testing/cloud'
import { secretary } from '../../../testing/desk'
import { outage } from '../../../testing/outages'
import DeskIntake from './index'

beforeEach(() => {
  freshPhone(secretary)
})
const type = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } })

test('a phone call becomes a report with its door read from the words, and goes straight to the board', async () => {
  answering({
    'order.report': () => ({ orderId: 'o7', no: '1121-07', status: 'reported' as const }),
    'order.publish': () => ({ orderId: 'o7', no: '1121-07', status: 'open' as const }),
  })
  render(<DeskIntake />)
  type('他怎么说的', '2号楼2单元1401家的卧室门框开裂需要维修')
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: '门牌号' }).value).toBe('1401')
  type('谁家报的', '孙奶奶')
  type('联系电话', '139 0000 0002')
  fireEvent.click(screen.getByRole('button', { name: '记下来，给编号' }))
  expect(await screen.findByText(/编号 1121-07/)).toBeTruthy()
  expect(sentOf('order.report')[0]!.input).toMatchObject({
    channel: 'phone',
    kind: 'door',
    onBehalf: { name: '孙奶奶', phone: '13900000002' },
  })
  fireEvent.click(screen.getByRole('button', { name: '发布到抢单' }))
  await screen.findByRole('textbox', { name: '他怎么说的' })
  expect(sentOf('order.publish')[0]!.input).toMatchObject({
    orderId: 'o7',
    summary: '卧室门框开裂需要维修',
    slots: 2,
  })
})

test('what is missing is asked for, and nothing is sent', () => {
  answering({})
  render(<DeskIntake />)
  fireEvent.click(screen.getByRole('button', { name: '记下来，给编号' }))
  expect(screen.getByText('问一下怎么称呼')).toBeTruthy()
  expect(sentOf('order.report')).toHaveLength(0)
})

test('[R4] [R9] what is under way already stands beside the words while somebody speaks', async () => {
  jest.useFakeTimers()
  answering({
    'order.similar': () => [
      {
        ...{
          orderId: 'o9',
          kind: 'door' as const,
          building: '2号楼',
          status: 'reported' as const,
          joined: 0,
        },
        ...{ reportedAt: Date.now(), mine: 'no' as const, near: 'home' as const },
      },
    ],
    'outage.now': () => [outage()],
  })
  render(<DeskIntake />)
  type('他怎么说的', '2号楼2单元1401家的卧室门框开裂需要维修')
  await act(() => jest.advanceTimersByTimeAsync(1000))
  jest.useRealTimers()
  expect(await screen.findByText(/2号楼有人今天报过“门窗”/)).toBeTruthy()
  expect(screen.getByText(/停水：2号楼/)).toBeTruthy()
  expect(sentOf('order.similar').at(-1)!.input).toMatchObject({ home: { room: '1401' } })
  fireEvent.click(screen.getByRole('button', { name: '看那一单' }))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: expect.stringContaining('orderId=o9') as string })
})

test('[R8] what cannot wait is one press in the form of the desk: what to tell them first, then the report', async () => {
  answering({ 'order.report': () => ({ orderId: 'o7', no: '1121-07', status: 'reported' as const }) })
  render(<DeskIntake />)
  fireEvent.click(screen.getByRole('checkbox', { name: '电梯困人' }))
  expect(screen.getByText('电梯困人？先做这几件事')).toBeTruthy()
  expect(screen.getByRole('checkbox', { name: /^急/ }).getAttribute('aria-checked')).toBe('true')
  fireEvent.click(screen.getByRole('checkbox', { name: '燃气漏了' }))
  type('他怎么说的', '2号楼2单元1401闻到味道')
  type('谁家报的', '孙奶奶')
  type('联系电话', '139 0000 0002')
  fireEvent.click(screen.getByRole('button', { name: '记下来，给编号' }))
  await screen.findByText(/编号 1121-07/)
  expect(sentOf('order.report')[0]!.input).toMatchObject({ urgent: true, danger: 'gas' })
  // It is nothing for a volunteer: the way to a firm is pointed out.
  expect(screen.getByText(/燃气要专业单位来办，不能发给志愿者/)).toBeTruthy()
  expect(screen.getByRole<HTMLButtonElement>('button', { name: '发布到抢单' }).disabled).toBe(true)
})

test('[R8] a danger that is none is taken away with a reason, and then it can be published', async () => {
  answering({
    'order.report': () => ({ orderId: 'o7', no: '1121-07', status: 'reported' as const }),
    'order.publish': () => ({ orderId: 'o7', no: '1121-07', status: 'open' as const }),
  })
  render(<DeskIntake />)
  type('他怎么说的', '2号楼2单元1401燃气表下面的柜门掉了')
  type('谁家报的', '孙奶奶')
  type('联系电话', '139 0000 0002')
  fireEvent.click(screen.getByRole('button', { name: '记下来，给编号' }))
  await screen.findByText(/编号 1121-07/)
  const publish = () => screen.getByRole<HTMLButtonElement>('button', { name: '发布到抢单' })
  fireEvent.click(screen.getByRole('button', { name: '改' }))
  fireEvent.click(screen.getByRole('checkbox', { name: '燃气' }))
  fireEvent.click(publish())
  expect(screen.getByText('写一句是怎么知道的')).toBeTruthy()
  type('怎么知道不是燃气', '问过了，只是柜门')
  fireEvent.click(publish())
  await screen.findByRole('textbox', { name: '他怎么说的' })
  expect(sentOf('order.publish')[0]!.input).toMatchObject({ dangers: [], why: '问过了，只是柜门' })
})
