import { fireEvent, render, screen, within } from '@testing-library/react'
import { openWith } from '../../../../tests/stubs/taro'
import { hourMs } from '../../../../domain/kernel/time'
import { answering, freshPhone, sentOf } from '../../../testing/cloud'
import { line, view } from '../../../testing/orders'
import { resident } from '../../../testing/people'
import BodyOrderPage from './index'

const at = Date.now() - hourMs
const sent = view({
  status: 'handedOver',
  line: line('handedOver', { owner: { kind: 'property', name: '安和物业' } }),
  handOver: { to: 'property', toName: '安和物业', why: '公共区域', at, until: null },
  history: [{ at, what: 'handedOver', who: '周**', note: '公共区域', photos: [], body: '安和物业' }],
  can: ['order.accept', 'order.answer'],
})
const taken = view({ ...sent, handOver: { ...sent.handOver!, until: Date.now() + 30 * hourMs } })
const answer = { orderId: 'o1', no: '1121-01', status: 'handedOver' as const }

beforeEach(() => {
  openWith({ orderId: 'o1' })
  freshPhone({ ...resident, roles: ['resident', 'property'] })
})
afterEach(() => openWith({}))

test('[R5] the company takes it on with a day', async () => {
  answering({ 'order.get': () => sent, 'order.accept': () => answer })
  render(<BodyOrderPage />)
  fireEvent.click(await screen.findByRole('button', { name: '接单，定个日子' }))
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '接下来，告诉居民' }))
  expect(await screen.findByText('接下来了，居民看得到日子')).toBeTruthy()
  const { until, words } = sentOf('order.accept')[0]!.input as { until: number; words: string }
  expect([until > Date.now(), words]).toEqual([true, ''])
})

test('[R5] another day than it named is not sent without a reason', async () => {
  answering({ 'order.get': () => taken, 'order.accept': () => answer })
  render(<BodyOrderPage />)
  fireEvent.click(await screen.findByRole('button', { name: /^改日子/ }))
  const sheet = within(screen.getByRole('dialog'))
  fireEvent.click(sheet.getByRole('button', { name: '改日子，告诉居民' }))
  expect(sheet.getByText('写一句为什么改日子，居民看得到')).toBeTruthy()
  expect(sentOf('order.accept')).toHaveLength(0)
})

test('[R5] it goes back to the community with a reason, never without', async () => {
  answering({
    'order.get': () => taken,
    'order.answer': () => ({ ...answer, status: 'unresolved' as const }),
  })
  render(<BodyOrderPage />)
  fireEvent.click(await screen.findByRole('button', { name: '不归我们管，退回社区' }))
  const sheet = within(screen.getByRole('dialog'))
  fireEvent.click(sheet.getByRole('button', { name: '退回社区' }))
  expect(sheet.getByText('写一句为什么退回，居民看得到')).toBeTruthy()
  fireEvent.change(sheet.getByLabelText('为什么退回'), { target: { value: '归自来水公司' } })
  fireEvent.click(sheet.getByRole('button', { name: '退回社区' }))
  expect(await screen.findByText('答复好了，居民看得到')).toBeTruthy()
  expect(sentOf('order.answer')[0]!.input).toEqual({
    ...{ orderId: 'o1', fixed: false, text: '归自来水公司', photos: [] },
  })
})

test('[R5] what was answered long ago is there to be read, and nothing to be done', async () => {
  const answered = {
    at,
    what: 'answered',
    who: '孙**',
    note: '换了灯管',
    photos: [],
    body: '安和物业',
    fixed: true,
  }
  answering({
    'order.get': () => view({ ...sent, status: 'settled', can: [], history: [...sent.history, answered] }),
  })
  render(<BodyOrderPage />)
  expect(await screen.findByText('换了灯管')).toBeTruthy()
  expect(screen.getByText('我们说修好了')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /接单|修好了|退回/ })).toBeNull()
})
