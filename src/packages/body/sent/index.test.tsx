import { fireEvent, render, screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import type { SentOrders, SentRow } from '../../../../contract/views/body'
import { routes } from '../../../../contract/routes'
import { hourMs } from '../../../../domain/kernel/time'
import { answering, freshPhone, sentOf } from '../../../testing/cloud'
import { resident } from '../../../testing/people'
import BodyWorkPage from './index'

const row: SentRow = {
  ...{ orderId: 'o1', no: '1121-01', kind: 'electric', building: '3号楼', summary: '楼道灯不亮' },
  ...{ urgent: false, status: 'handedOver', sentAt: Date.now() - hourMs, why: '公共区域' },
  ...{ dueAt: Date.now() + 30 * hourMs, late: false, until: null, answer: null },
}
const body = { bodyId: 'b1', name: '安和物业' }
const done: SentRow = {
  ...row,
  orderId: 'o2',
  status: 'unresolved',
  dueAt: null,
  answer: { at: Date.now() - hourMs, text: '不归我们管', fixed: false },
}

beforeEach(() => {
  freshPhone({ ...resident, roles: ['resident', 'property'] })
  answering({
    'body.orders': ({ list }: { list?: string }): SentOrders =>
      list === 'before'
        ? { rows: [done], body }
        : { rows: [row], body, counts: { fresh: 1, accepted: 0, late: 2 } },
  })
})

test('[R5] the company finds what was sent to it, counted, and opens it with one tap', async () => {
  render(<BodyWorkPage />)
  expect(await screen.findByText('安和物业 · 1 单等接 · 2 单超时')).toBeTruthy()
  expect(screen.getByText('等你们接单')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: /楼道灯不亮/ }))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: `/${routes.bodyOrder}?orderId=o1` })
})

test('[R5] what it has answered stays readable with its own words', async () => {
  render(<BodyWorkPage />)
  fireEvent.click(await screen.findByRole('tab', { name: '办过的' }))
  expect(await screen.findByText('不归我们管')).toBeTruthy()
  expect(screen.getByText('退回了社区')).toBeTruthy()
  expect(sentOf('body.orders').at(-1)?.input).toEqual({ list: 'before' })
})
