import Taro from '@tarojs/taro'
import { fireEvent, render, screen } from '@testing-library/react'
import type { GoodsView, MarketView, RedemptionView } from '../../../contract/views/market'
import { dayMs } from '../../../domain/kernel/time'
import { answering, freshPhone, Refused, sent, sentOf } from '../../testing/cloud'
import { resident } from '../../testing/people'
import RedemptionsPage from '../../packages/market/redemptions'
import MarketPage from './index'

const thermos: GoodsView = {
  goodsId: 'g1',
  name: '暖壶',
  category: '居家',
  picture: 'thermos',
  photo: null,
  points: 30,
  stock: 4,
  limitPerMonth: 2,
  listed: true,
  leftForMe: 2,
}
const redemption: RedemptionView = {
  redemptionId: 'r1',
  goodsId: 'g1',
  goodsName: '暖壶',
  picture: 'thermos',
  quantity: 2,
  points: 60,
  status: 'held',
  code: '408217',
  heldAt: Date.now(),
  expiresAt: Date.now() + 7 * dayMs,
  closedAt: null,
  atCounter: false,
}
const market = (change: Partial<MarketView> = {}): MarketView => ({
  goods: [thermos],
  available: 86,
  wallet: { available: 86, pending: 0, held: 0 },
  waiting: [],
  ...change,
})

beforeEach(() => freshPhone(resident))

test('redeeming tells the price and what remains, sends once, and brings the code', async () => {
  let waiting: RedemptionView[] = []
  answering({
    'market.goods': () => market({ waiting }),
    'market.redeem': () => {
      waiting = [redemption]
      return redemption
    },
  })
  render(<MarketPage />)
  fireEvent.click(await screen.findByRole('button', { name: /暖壶/ }))
  fireEvent.click(screen.getByRole('button', { name: '加一' }))
  expect(screen.getByText('换完还剩 26 分')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '用 60 分换 2 件' }))
  expect(await screen.findByText('408 217')).toBeTruthy()
  expect(sentOf('market.redeem').map(({ input }) => input)).toEqual([
    { goodsId: 'g1', quantity: 2, seenPoints: 30 },
  ])
})

test('the code stands at once, before the list is read again', async () => {
  answering({
    'market.goods': () => market(),
    'market.redeem': () => redemption,
    'market.cancel': () => ({ ...redemption, status: 'cancelled' }),
  })
  render(<MarketPage />)
  fireEvent.click(await screen.findByRole('button', { name: /暖壶/ }))
  fireEvent.click(screen.getByRole('button', { name: '用 30 分换 1 件' }))
  expect(await screen.findByText('408 217')).toBeTruthy()

  fireEvent.click(screen.getByRole('button', { name: '不要了，退回积分' }))
  fireEvent.click(screen.getByRole('button', { name: '退回积分' }))
  expect(await screen.findByText(/60 分退回来了/)).toBeTruthy()
  expect(screen.queryByText('408 217')).toBeNull()
})

test('points, goods and codes come in one call', async () => {
  answering({ 'market.goods': () => market({ waiting: [redemption] }) })
  render(<MarketPage />)
  expect(await screen.findByText('408 217')).toBeTruthy()
  expect(screen.getByText('86')).toBeTruthy()
  expect(sent.map(({ action }) => action)).toEqual(['market.goods'])
})

test('what cannot be had says why, and its button takes no press', async () => {
  answering({
    'market.goods': () => market({ goods: [{ ...thermos, points: 200 }] }),
  })
  render(<MarketPage />)
  fireEvent.click(await screen.findByRole('button', { name: /还差 114 分/ }))
  expect(screen.getByText(/多帮邻居修一次就够了/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '还差 114 分' }))
  expect(sentOf('market.redeem')).toHaveLength(0)
})

test('sold out in between is told, and the shelf is read again', async () => {
  answering({
    'market.goods': () => market(),
    'market.redeem': () => {
      throw new Refused('market.soldOut', { left: 0 })
    },
  })
  render(<MarketPage />)
  fireEvent.click(await screen.findByRole('button', { name: /暖壶/ }))
  fireEvent.click(screen.getByRole('button', { name: '用 30 分换 1 件' }))
  expect(await screen.findByText(/刚刚换完了/)).toBeTruthy()
  expect(sentOf('market.goods').length).toBeGreaterThan(1)
})

test('[M4] a price that changed meanwhile is told, nothing is taken, and the shelf shows the new one', async () => {
  let points = 30
  answering({
    'market.goods': () => market({ goods: [{ ...thermos, points }] }),
    'market.redeem': () => {
      points = 40
      throw new Refused('market.priceChanged', { points })
    },
  })
  render(<MarketPage />)
  fireEvent.click(await screen.findByRole('button', { name: /暖壶/ }))
  fireEvent.click(screen.getByRole('button', { name: '用 30 分换 1 件' }))
  expect(await screen.findByText(/现在是 40 分一件，没有扣您的分/)).toBeTruthy()
  expect(await screen.findByRole('button', { name: '用 40 分换 1 件' })).toBeTruthy()
})

test('a redemption is given back after one question', async () => {
  answering({
    'market.goods': () => market({ goods: [], waiting: [redemption] }),
    'market.cancel': () => ({ ...redemption, status: 'cancelled' }),
  })
  render(<MarketPage />)
  fireEvent.click(await screen.findByRole('button', { name: '不要了，退回积分' }))
  fireEvent.click(screen.getByRole('button', { name: '退回积分' }))
  expect(await screen.findByText(/60 分退回来了/)).toBeTruthy()
})

test('the tab tells the code in digits; to be scanned it is drawn on the page of my redemptions', async () => {
  answering({
    'market.goods': () => market({ waiting: [redemption] }),
    'market.mine': () => ({ rows: [redemption] }),
  })
  const tab = render(<MarketPage />)
  expect(await screen.findByText('408 217')).toBeTruthy()
  expect(screen.queryByRole('img', { name: '领取二维码' })).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: '看二维码' }))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/market/redemptions/index' })
  tab.unmount()
  render(<RedemptionsPage />)
  expect(await screen.findByRole('img', { name: '领取二维码' })).toBeTruthy()
})
