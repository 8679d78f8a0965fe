import { routes } from '../../../contract/routes'
import { act, fireEvent, render, screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { pullDown, windowOf } from '../../../tests/stubs/taro'
import type { SettlementView } from '../../../contract/views/settlement'
import type { TodoView } from '../../../contract/views/todo'
import { dayMs, hourMs } from '../../../domain/kernel/time'
import { answering, freshPhone, Refused, sent } from '../../testing/cloud'
import { home } from '../../testing/home'
import { line, row } from '../../testing/orders'
import { secretary } from '../../testing/desk'
import { community, resident } from '../../testing/people'
import Home from './index'

test('somebody who has not joined is invited, and nothing of the community is asked for', () => {
  freshPhone(null)
  answering({})
  render(<Home />)
  expect(screen.getByText('欢迎来到青石社区')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '加入社区' }))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: `/${routes.join}` })
  expect(sent).toHaveLength(0)
})

test('[R6] each of my orders says who has it, which step and by when; overdue is said as overdue', async () => {
  freshPhone(resident)
  const late = line('open', { dueAt: Date.now() - hourMs, overdue: true })
  answering({
    'member.home': () =>
      home({
        reported: [
          row({ line: line('taken', { owner: { kind: 'crew', name: '刘**' } }), status: 'taken' }),
          row({ orderId: 'o2', summary: '灯不亮', status: 'open', line: late }),
        ],
      }),
  })
  render(<Home />)
  expect(await screen.findByText(/刘师傅 · 已接单 · .*前来/)).toBeTruthy()
  expect(screen.getByText(/正在找师傅 · 原定.*已超时/)).toBeTruthy()
})

test('a page that does not come says why and can be tried again', async () => {
  freshPhone(resident)
  let tries = 0
  answering({
    'member.home': () => {
      if (tries++ === 0) throw new Refused('internal')
      return home({ reported: [row()] })
    },
  })
  render(<Home />)
  fireEvent.click(await screen.findByRole('button', { name: '再试一次' }))
  expect(await screen.findByText('卧室门框开裂')).toBeTruthy()
})

test('[R8] what cannot wait is one press away on the home page', async () => {
  freshPhone(resident)
  answering({ 'member.home': () => home({}) })
  render(<Home />)
  fireEvent.click(screen.getByRole('button', { name: '燃气漏了' }))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: `/${routes.report}?danger=gas` })
  for (const name of ['着火了', '电梯困人', '漏电了', '水管爆了'])
    expect(screen.getByRole('button', { name })).toBeTruthy()
})

const confirm: TodoView = {
  ...{ key: 'confirm:o1', orderId: 'o1', icon: 'check', to: ['order', { orderId: 'o1' }] },
  ...{ label: '卧室门框开裂', hint: ['师傅说修好了，请您看看'], dueAt: Date.now() + dayMs },
}
const notice: SettlementView = {
  ...{ settlementId: 's1', title: '十一月积分公示', status: 'settled', totalPoints: 12 },
  ...{ postedAt: Date.now() - dayMs, objectionUntil: Date.now(), settledAt: Date.now() },
  lines: [{ name: '陈**', points: 12, orders: 1, me: true }],
  corrections: [],
}
const paid: TodoView = {
  ...{ key: 'points:s1', at: Date.now(), icon: 'points', to: ['statement'] },
  ...{ label: '12 分到账了', hint: ['公示期满，可以到超市换东西'] },
}

test('what waits for me stands on top, once, and leads to where it is done', async () => {
  freshPhone(resident)
  const finished = line('finished', { owner: { kind: 'reporter', name: '陈玉兰' } })
  const other = row({ orderId: 'o2', summary: '灯不亮' })
  answering({
    'member.home': () =>
      home({ reported: [row({ status: 'finished', line: finished }), other], todos: [confirm] }),
  })
  render(<Home />)
  fireEvent.click(await screen.findByRole('button', { name: /^卧室门框开裂/ }))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: `/${routes.order}?orderId=o1` })
  expect(screen.getAllByText(/卧室门框开裂/)).toHaveLength(1)
  const words = document.body.textContent
  expect(words.indexOf('请您看看')).toBeLessThan(words.indexOf('灯不亮'))
  expect(sent.map(({ action }) => action)).toEqual(['member.home'])
})

test('when nothing waits, nothing is said of it', async () => {
  freshPhone(resident)
  answering({ 'member.home': () => home({ notice }) })
  render(<Home />)
  expect(await screen.findByText('十一月积分公示')).toBeTruthy()
  expect(screen.queryByText('等您看看')).toBeNull()
  expect(screen.getByText('家里都好好的')).toBeTruthy()
})

test('points that have arrived are told once, and are over when they were looked at', async () => {
  freshPhone(resident)
  answering({ 'member.home': () => home({ notice, todos: [paid] }) })
  const { unmount } = render(<Home />)
  const told = await screen.findByRole('button', { name: /^12\s*分到账了/ })
  expect(screen.queryByText('十一月积分公示')).toBeNull()
  fireEvent.click(told)
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: `/${routes.statement}` })
  expect(screen.queryByText('12 分到账了')).toBeNull()
  expect(screen.getByText('十一月积分公示')).toBeTruthy()
  unmount()
  render(<Home />)
  expect(await screen.findByText('十一月积分公示')).toBeTruthy()
  expect(screen.queryByText('12 分到账了')).toBeNull()
})

test('what must be done stays however often it is opened', async () => {
  freshPhone(resident)
  answering({ 'member.home': () => home({ reported: [row({ status: 'finished' })], todos: [confirm] }) })
  render(<Home />)
  const button = await screen.findByRole('button', { name: /^卧室门框开裂/ })
  fireEvent.click(button)
  expect(screen.getByRole('button', { name: /^卧室门框开裂/ })).toBeTruthy()
  expect(screen.queryByText('家里都好好的')).toBeNull()
})

test('pulled down, the page reads its orders anew', async () => {
  freshPhone(resident)
  let reads = 0
  answering({
    'member.home': () => home({ reported: [row({ summary: `第 ${++reads} 次` })] }),
    'member.me': () => ({ ...resident, community, communities: [] }),
  })
  render(<Home />)
  await screen.findByText('第 1 次')
  act(pullDown)
  expect(await screen.findByText('第 2 次')).toBeTruthy()
})

describe('in a wide window', () => {
  beforeEach(() => windowOf(1280))
  afterEach(() => windowOf(375))

  test('[S1] whoever works at the desk begins there, once; the home page is a page like any other afterwards', async () => {
    freshPhone(secretary)
    answering({ 'member.home': () => home({}) })
    const first = render(<Home />)
    await screen.findByText('家里都好好的')
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: `/${routes.desk}` })
    first.unmount()
    jest.mocked(Taro.navigateTo).mockClear()
    render(<Home />)
    await screen.findByText('家里都好好的')
    expect(Taro.navigateTo).not.toHaveBeenCalled()
  })

  test('a resident stays at home', async () => {
    freshPhone(resident)
    answering({ 'member.home': () => home({}) })
    jest.mocked(Taro.navigateTo).mockClear()
    render(<Home />)
    await screen.findByText('家里都好好的')
    expect(Taro.navigateTo).not.toHaveBeenCalled()
  })
})
