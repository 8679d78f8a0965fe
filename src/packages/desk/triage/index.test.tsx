import { fireEvent, render, screen } from '@testing-library/react'
import { windowOf } from '../../../../tests/stubs/taro'
import { answering, freshPhone, Refused, sentOf } from '../../../testing/cloud'
import { deskRow, secretary } from '../../../testing/desk'
import DeskTriage from './index'

const row = deskRow({ summary: '' })
const answer = { orderId: 'o1', no: '1121-01', status: 'open' as const }

beforeEach(() => {
  windowOf(1280)
  freshPhone(secretary)
})
afterEach(() => windowOf(375))

test('the proposed public words tell neither door nor name; one button publishes', async () => {
  answering({ 'order.desk': () => ({ rows: [row] }), 'order.publish': () => answer })
  render(<DeskTriage />)
  const words = await screen.findByRole('textbox', { name: '给大家看的话' })
  expect((words as HTMLInputElement).value).toBe('卧室门框开裂需要维修')
  fireEvent.click(screen.getByRole('button', { name: '发布到抢单' }))
  expect(await screen.findByText('都受理完了')).toBeTruthy()
  expect(sentOf('order.publish')[0]!.input).toEqual({
    orderId: 'o1',
    summary: '卧室门框开裂需要维修',
    kind: 'door',
    slots: 1,
  })
})

test('how many people it asks for starts with the rule the order was reported under', async () => {
  answering({ 'order.desk': () => ({ rows: [deskRow({ slots: 3 })] }), 'order.publish': () => answer })
  render(<DeskTriage />)
  fireEvent.click(await screen.findByRole('button', { name: '发布到抢单' }))
  expect(await screen.findByText('都受理完了')).toBeTruthy()
  expect(sentOf('order.publish')[0]!.input).toMatchObject({ slots: 3 })
})

test('words that tell the door are not sent, and the desk is told why', async () => {
  answering({ 'order.desk': () => ({ rows: [row] }) })
  render(<DeskTriage />)
  const words = await screen.findByRole('textbox', { name: '给大家看的话' })
  fireEvent.change(words, { target: { value: '2单元1401门框开裂' } })
  expect(screen.getByText(/全群都会看到/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '发布到抢单' }))
  expect(sentOf('order.publish')).toHaveLength(0)
})

test('[S10] declining asks for the reason and for who can help', async () => {
  answering({
    'order.desk': () => ({ rows: [row] }),
    'order.decline': () => ({ ...answer, status: 'declined' as const }),
  })
  render(<DeskTriage />)
  fireEvent.click(await screen.findByRole('button', { name: '不受理' }))
  const send = screen.getByRole('button', { name: '不受理，把原因告诉居民' })
  fireEvent.click(send)
  expect(screen.getByText('给居民指一条路')).toBeTruthy()
  expect(sentOf('order.decline')).toHaveLength(0)
  fireEvent.click(screen.getByRole('button', { name: /^不是维修的事/ }))
  fireEvent.click(screen.getByRole('button', { name: /^12345\s*政务热线/ }))
  fireEvent.click(send)
  expect(await screen.findByText('已经把原因告诉居民')).toBeTruthy()
  expect(sentOf('order.decline')[0]!.input).toMatchObject({
    reason: '不是维修的事',
    whoCanHelp: '12345 政务热线',
  })
})

test('an order that came back is marked', async () => {
  answering({ 'order.desk': () => ({ rows: [deskRow({ reopenedCount: 1 })] }) })
  render(<DeskTriage />)
  expect((await screen.findAllByText('没修好')).length).toBeGreaterThan(0)
})

test('when somebody was quicker, it is told kindly and the order stays', async () => {
  answering({
    'order.desk': () => ({ rows: [row] }),
    'order.publish': () => {
      throw new Refused('order.wrongState', { status: 'open' })
    },
  })
  render(<DeskTriage />)
  fireEvent.click(await screen.findByRole('button', { name: '发布到抢单' }))
  expect(await screen.findByText(/这一单刚刚变了/)).toBeTruthy()
})

test('a list that does not come says so and can be tried again', async () => {
  answering({
    'order.desk': () => {
      throw new Refused('internal')
    },
  })
  render(<DeskTriage />)
  expect(await screen.findByText('没有打开')).toBeTruthy()
  answering({ 'order.desk': () => ({ rows: [row] }) })
  fireEvent.click(screen.getByRole('button', { name: '再试一次' }))
  expect(await screen.findByRole('button', { name: '发布到抢单' })).toBeTruthy()
})

test('words the check could not read are marked 待审, and the desk is asked to look before publishing', async () => {
  windowOf(1280)
  answering({ 'order.desk': () => ({ rows: [deskRow({ wordsHeld: true })] }) })
  render(<DeskTriage />)
  expect(await screen.findAllByText('待审')).not.toHaveLength(0)
  expect(screen.getByText(/报修时微信没能检查这段话/)).toBeTruthy()
})
