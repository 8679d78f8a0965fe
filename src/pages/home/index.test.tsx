import { fireEvent, render, screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { hourMs } from '../../../domain/time'
import { answering, freshPhone, Refused, sent } from '../../testing/cloud'
import { line, row } from '../../testing/orders'
import { resident } from '../../testing/people'
import Home from './index'

test('somebody who has not joined is invited, and nothing of the community is asked for', () => {
  freshPhone(null)
  answering({})
  render(<Home />)
  expect(screen.getByText('欢迎来到青石社区')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '加入社区' }))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/member/join/index' })
  expect(sent).toHaveLength(0)
})

test('each of my orders says who has it, which step and by when; overdue is said as overdue', async () => {
  freshPhone(resident)
  const late = line('open', { dueAt: Date.now() - hourMs, overdue: true })
  answering({
    'order.mine': () => ({
      reported: [
        row({ line: line('taken', { owner: { kind: 'crew', name: '刘**' } }), status: 'taken' }),
        row({ orderId: 'o2', summary: '灯不亮', status: 'open', line: late }),
      ],
      held: [],
      waiting: [],
    }),
    'points.notices': () => ({ rows: [] }),
  })
  render(<Home />)
  expect(await screen.findByText(/刘师傅 · 已接单 · .*前来/)).toBeTruthy()
  expect(screen.getByText(/正在找师傅 · 原定.*已超时/)).toBeTruthy()
})

test('a page that does not come says why and can be tried again', async () => {
  freshPhone(resident)
  let tries = 0
  answering({
    'order.mine': () => {
      if (tries++ === 0) throw new Refused('internal')
      return { reported: [row()], held: [], waiting: [] }
    },
    'points.notices': () => ({ rows: [] }),
  })
  render(<Home />)
  fireEvent.click(await screen.findByRole('button', { name: '再试一次' }))
  expect(await screen.findByText('卧室门框开裂')).toBeTruthy()
})
