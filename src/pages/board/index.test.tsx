import { act, fireEvent, render, screen, within } from '@testing-library/react'
import { showAgain } from '../../../tests/stubs/taro'
import { answering, freshPhone, Refused, sent, sentOf } from '../../testing/cloud'
import { card, line, row } from '../../testing/orders'
import { resident, volunteer } from '../../testing/people'
import BoardPage from './index'

test('[V1] a lost race is told kindly, with who was first, and standing in line is one tap away', async () => {
  freshPhone(volunteer)
  answering({
    'order.board': () => ({ rows: [card()] }),
    'order.grab': () => {
      throw new Refused('order.taken', { first: '王**' })
    },
    'order.wait': () => ({ orderId: 'o1', no: '1121-01', status: 'taken', place: 2 }),
  })
  render(<BoardPage />)
  fireEvent.click(await screen.findByRole('button', { name: '抢单' }))
  expect(await screen.findByText(/就差一步，王\*\* 先接了/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '排队候补' }))
  expect(await screen.findByText('您在排队')).toBeTruthy()
  expect(screen.getByText(/您在第 2 位/)).toBeTruthy()
  expect(sentOf('order.wait')[0]!.input).toEqual({ orderId: 'o1' })
})

test('a won order says by when to come and can be opened', async () => {
  freshPhone(volunteer)
  answering({
    'order.board': () => ({ rows: [card()] }),
    'order.grab': () => ({ orderId: 'o1', no: '1121-01', status: 'taken', promisedAt: Date.now() }),
  })
  render(<BoardPage />)
  fireEvent.click(await screen.findByRole('button', { name: '抢单' }))
  expect(await screen.findByText(/抢到了/)).toBeTruthy()
  expect(screen.getByText('您已接单')).toBeTruthy()
})

test('what was grabbed says at its place whose turn it is, nothing moves, and nothing more is asked for it', async () => {
  freshPhone(volunteer)
  answering({
    'order.board': () => ({ rows: [card()], mine: { held: [], waiting: [] } }),
    'order.grab': () => ({ orderId: 'o1', no: '1121-01', status: 'taken', promisedAt: Date.now() }),
  })
  render(<BoardPage />)
  fireEvent.click(await screen.findByRole('button', { name: '抢单' }))
  expect(await screen.findByText(/您 · 已接单 · .*前上门/)).toBeTruthy()
  expect(screen.queryByText('我手上的单')).toBeNull()
  expect(screen.getByRole('button', { name: '去看地址电话' })).toBeTruthy()
  expect(sent.map(({ action }) => action)).toEqual(['order.board', 'order.grab'])
})

test('what was grabbed and given back elsewhere is gone when the board is read again', async () => {
  freshPhone(volunteer)
  answering({
    'order.board': () => ({ rows: [card()], mine: { held: [], waiting: [] } }),
    'order.grab': () => ({ orderId: 'o1', no: '1121-01', status: 'taken', promisedAt: Date.now() }),
  })
  render(<BoardPage />)
  fireEvent.click(await screen.findByRole('button', { name: '抢单' }))
  await screen.findByText('您已接单')
  jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 1000)
  act(showAgain)
  expect(await screen.findByRole('button', { name: '抢单' })).toBeTruthy()
  expect(screen.queryByText('您已接单')).toBeNull()
  jest.restoreAllMocks()
})

test('a second press while the answer is on its way sends nothing', async () => {
  freshPhone(volunteer)
  answering({
    'order.board': () => ({ rows: [card()] }),
    'order.grab': () => new Promise(() => undefined),
  })
  render(<BoardPage />)
  const grab = await screen.findByRole('button', { name: '抢单' })
  fireEvent.click(grab)
  fireEvent.click(grab)
  expect(sentOf('order.grab')).toHaveLength(1)
})

test('[V1] what I hold stands on top, and orders of my trade come before the others', async () => {
  freshPhone(volunteer)
  answering({
    'order.board': () => ({
      rows: [card({ summary: '下水慢' }), card({ orderId: 'o2', summary: '窗户关不严', fits: true })],
      mine: {
        held: [row({ orderId: 'h1', summary: '锁坏了', part: 'crew', status: 'taken', line: line('taken') })],
        waiting: [],
      },
    }),
  })
  render(<BoardPage />)
  await screen.findByText('锁坏了')
  await screen.findByText('2号楼 · 下水慢')
  const words = document.body.textContent
  expect(words.indexOf('锁坏了')).toBeLessThan(words.indexOf('窗户关不严'))
  expect(words.indexOf('窗户关不严')).toBeLessThan(words.indexOf('下水慢'))
})

test('the filter asks for one kind only', async () => {
  freshPhone(volunteer)
  answering({ 'order.board': () => ({ rows: [] }) })
  render(<BoardPage />)
  fireEvent.click(await screen.findByRole('tab', { name: '水管' }))
  expect(await screen.findByText('这一类现在没有，看看别的。')).toBeTruthy()
  expect(sentOf('order.board').at(-1)!.input).toEqual({ kind: 'pipe' })
})

test('more cards come on demand, twenty a page', async () => {
  freshPhone(volunteer)
  answering({
    'order.board': ({ cursor }: { cursor?: string }) =>
      cursor ? { rows: [card({ orderId: 'o9', summary: '后来的' })] } : { rows: [card()], next: 'p2' },
  })
  render(<BoardPage />)
  fireEvent.click(await screen.findByRole('button', { name: '加载更多' }))
  expect(await screen.findByText('2号楼 · 后来的')).toBeTruthy()
  expect(screen.queryByRole('button', { name: '加载更多' })).toBeNull()
})

test('somebody who is no volunteer is invited, and the board is not asked for', () => {
  freshPhone(resident)
  answering({})
  render(<BoardPage />)
  expect(screen.getByRole('button', { name: '报名当志愿者' })).toBeTruthy()
  expect(sentOf('order.board')).toHaveLength(0)
})

test('an application under way is told as such', () => {
  freshPhone({ ...volunteer, roles: ['resident'], volunteer: { ...volunteer.volunteer!, status: 'applied' } })
  answering({})
  const { container } = render(<BoardPage />)
  expect(within(container).getByText('报名收到了')).toBeTruthy()
})

test('[V3] an order that needs a licence one does not hold offers no 抢单, and says which', async () => {
  freshPhone(volunteer)
  answering({
    'order.board': () => ({ rows: [card({ kind: 'electric', licence: '电工证', lacks: 'licence' })] }),
  })
  render(<BoardPage />)
  expect(await screen.findByText('要电工证')).toBeTruthy()
  expect(screen.queryByRole('button', { name: '抢单' })).toBeNull()
})

test('[V1] a new order appears by itself while the board is looked at', async () => {
  jest.useFakeTimers()
  try {
    freshPhone(volunteer)
    let rows: ReturnType<typeof card>[] = []
    answering({ 'order.board': () => ({ rows }) })
    render(<BoardPage />)
    expect(await screen.findByText(/有新单会出现在这里/)).toBeTruthy()
    rows = [card()]
    await act(() => jest.advanceTimersByTimeAsync(60_000))
    expect(screen.getByRole('button', { name: '抢单' })).toBeTruthy()
  } finally {
    jest.useRealTimers()
  }
})
