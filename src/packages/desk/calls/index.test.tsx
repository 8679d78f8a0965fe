import { fireEvent, render, screen } from '@testing-library/react'
import type { CallView } from '../../../../contract/views/order'
import { answering, freshPhone, sentOf } from '../../../testing/cloud'
import { deskRow, secretary } from '../../../testing/desk'
import DeskCalls from './index'

const call: CallView = { dueAt: Date.now() - 1000, tries: 0, last: null, toldBy: null }
const answer = { orderId: 'o1', no: '1121-01', status: 'finished' as const }
const type = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } })

beforeEach(() => freshPhone(secretary))

test('[R2] the script stands there with the number; nobody answered is one tap, and says when to try again', async () => {
  answering({
    'callback.queue': () => ({
      rows: [deskRow({ status: 'finished', call, crewNames: ['刘建'], resultNote: '门框加固了' })],
    }),
    'callback.log': () => ({ ...answer, nextAt: null }),
  })
  render(<DeskCalls />)
  expect(await screen.findByText('刘建师傅说修好了：门框加固了。')).toBeTruthy()
  expect(screen.getByRole('button', { name: /打给陈玉兰/ })).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '没人接' }))
  await screen.findByText('记下了')
  expect(sentOf('callback.log')[0]?.input).toEqual({ orderId: 'o1', reached: false })
})

test('[R2] what is said to be mended is closed with what was said on the phone, or sent round again', async () => {
  answering({
    'callback.queue': () => ({ rows: [deskRow({ status: 'finished', call })] }),
    'order.confirm': () => ({ ...answer, status: 'confirmed' as const }),
  })
  render(<DeskCalls />)
  fireEvent.click(await screen.findByRole('button', { name: '告诉他了，记下怎么说的' }))
  fireEvent.click(screen.getByRole('button', { name: '居民说修好了' }))
  expect(screen.getByText('打过电话，把话记一句再办结')).toBeTruthy()
  expect(screen.getByRole('button', { name: '没修好，重新安排' })).toBeTruthy()
  type('电话里怎么说的', '能用了')
  fireEvent.click(screen.getByRole('button', { name: '居民说修好了' }))
  await screen.findByText('回音记下了，这一单办好了')
  expect(sentOf('order.confirm')[0]?.input).toEqual({ orderId: 'o1', callback: '能用了' })
})

test('[R2] who has no telephone is told through who is named, and whoever was tried in vain is gone to', async () => {
  const toldBy = { name: '周大娘', phone: '' }
  const row = deskRow({ status: 'unresolved', reporterPhone: '', call: { ...call, tries: 3, toldBy } })
  answering({
    'callback.queue': () => ({ rows: [row] }),
    'callback.log': () => ({ ...answer, nextAt: null }),
  })
  render(<DeskCalls />)
  expect(await screen.findByText('没有电话，请周大娘当面告诉')).toBeTruthy()
  expect(screen.getByText(/打了几次都没人接/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '告诉他了' }))
  fireEvent.click(screen.getByRole('button', { name: '记下来' }))
  expect(screen.getByText('写一句他怎么说的')).toBeTruthy()
  type('他怎么说的', '知道了')
  fireEvent.click(screen.getByRole('button', { name: '记下来' }))
  await screen.findByText('记下了')
  expect(sentOf('callback.log')[0]?.input).toEqual({
    ...{ orderId: 'o1', reached: true, way: 'through', through: '周大娘', words: '知道了' },
  })
})

test('with nobody to call it says so', async () => {
  answering({ 'callback.queue': () => ({ rows: [] }) })
  render(<DeskCalls />)
  expect(await screen.findByText('该打的电话都打了')).toBeTruthy()
})
