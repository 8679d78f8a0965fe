import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { lookForUnsent, useUnsent } from '../app/unsent'
import { cacheKey, keepCached } from '../cloud/cache'
import { pending, unaskedMs, type Pending } from '../cloud/outbox'
import { storage } from '../platform/storage'
import { answerWith } from '../testing/answers'
import { useNotices } from '../ui/noticeStore'
import { UnsentSheet } from './UnsentSheet'

/** Something was pressed so long ago, and has had no answer since. */
function lies(action: Pending['action'], input: unknown, agoMs = unaskedMs + 1): void {
  const requestId = `lies-${action}`
  storage.set(`outbox:${requestId}`, { action, input, requestId, madeAt: Date.now() - agoMs })
}

beforeEach(() => {
  localStorage.clear()
  useNotices.setState({ items: [] })
  useUnsent.setState({ asks: [] })
})

test('[U2] an old press is asked again with its order and its time, and done once with its own request', async () => {
  keepCached(cacheKey('order.board', {}), {
    rows: [{ orderId: 'o1', no: '261126-09', summary: '卧室门框开裂' }],
  })
  lies('order.grab', { orderId: 'o1' })
  const sent = answerWith({ 'order.grab': { orderId: 'o1', no: '261126-09', status: 'taken' } })
  render(<UnsentSheet />)
  act(lookForUnsent)
  expect(screen.getByText('抢单：卧室门框开裂（编号 261126-09）')).toBeTruthy()
  expect(screen.getByText(/点的，当时网络不通，一直没有发出去。/)).toBeTruthy()
  expect(sent).toEqual([])

  fireEvent.click(screen.getByRole('button', { name: '现在办' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(sent).toMatchObject([{ action: 'order.grab', requestId: 'lies-order.grab' }])
  expect(useNotices.getState().items[0]).toMatchObject({ kind: 'done' })
  expect(pending()).toEqual([])
})

test('whoever wants it no more lets it go; one thing is asked after another', () => {
  lies('order.grab', { orderId: 'o1' }, unaskedMs + 60_000)
  lies('order.confirm', { orderId: 'o2' })
  const sent = answerWith({})
  render(<UnsentSheet />)
  act(lookForUnsent)
  expect(screen.getByText('抢单')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '不办了' }))
  expect(screen.getByText('修好了')).toBeTruthy()
  expect(pending().map(({ action }) => action)).toEqual(['order.confirm'])
  expect(sent).toEqual([])
})

test('whoever looks away is asked again another time', () => {
  lies('order.grab', { orderId: 'o1' })
  render(<UnsentSheet />)
  act(lookForUnsent)
  fireEvent.click(screen.getByRole('button', { name: '关闭' }))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(pending()).toHaveLength(1)
})
