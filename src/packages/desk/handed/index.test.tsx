import { fireEvent, render, screen } from '@testing-library/react'
import { openWith, windowOf } from '../../../../tests/stubs/taro'
import { answering, freshPhone, sentOf } from '../../../testing/cloud'
import { deskRow, secretary } from '../../../testing/desk'
import { line } from '../../../testing/orders'
import DeskHanded from './index'

beforeEach(() => {
  windowOf(1280)
  freshPhone(secretary)
})
afterEach(() => {
  windowOf(375)
  openWith({})
})

const owed = { dueAt: Date.now(), tries: 0, last: null, toldBy: null }

test('the answer of the property company is written down', async () => {
  const row = deskRow({
    status: 'handedOver',
    line: line('handedOver', { owner: { kind: 'property', name: '物业公司' } }),
  })
  answering({
    'order.desk': () => ({ rows: [row] }),
    'order.answer': () => ({ orderId: 'o1', no: '1121-01', status: 'finished' as const }),
  })
  render(<DeskHanded />)
  fireEvent.change(await screen.findByRole('textbox', { name: '对方怎么答复的' }), {
    target: { value: '换了楼道灯' },
  })
  fireEvent.click(screen.getByRole('button', { name: '记下答复' }))
  expect(screen.getByRole('alert').textContent).toBe('点一下修好了，还是没修成')
  expect(sentOf('order.answer')).toHaveLength(0)
  fireEvent.click(screen.getByRole('radio', { name: '修好了' }))
  fireEvent.click(screen.getByRole('button', { name: '记下答复' }))
  expect(await screen.findByText('转办的都有回音了')).toBeTruthy()
  expect(sentOf('order.answer')[0]!.input).toEqual({ orderId: 'o1', fixed: true, text: '换了楼道灯' })
})

test('a phone report is not closed before the call back is written down', async () => {
  openWith({ tab: 'finished' })
  answering({
    'order.desk': () => ({
      rows: [deskRow({ status: 'finished', channel: 'phone', call: owed, crewNames: ['刘建'] })],
    }),
    'order.confirm': () => ({ orderId: 'o1', no: '1121-01', status: 'confirmed' as const }),
  })
  render(<DeskHanded />)
  fireEvent.click(await screen.findByRole('button', { name: '居民说修好了' }))
  expect(screen.getByText('打过电话，把话记一句再办结')).toBeTruthy()
  expect(sentOf('order.confirm')).toHaveLength(0)
  fireEvent.click(screen.getByRole('button', { name: /^修好了，很满意/ }))
  fireEvent.click(screen.getByRole('button', { name: '居民说修好了' }))
  expect(await screen.findByText('没有等确认的')).toBeTruthy()
  expect(sentOf('order.confirm')[0]!.input).toEqual({ orderId: 'o1', callback: '修好了，很满意' })
})
