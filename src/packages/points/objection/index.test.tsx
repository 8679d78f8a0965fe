import { fireEvent, render, screen } from '@testing-library/react'
import { openWith } from '../../../../tests/stubs/taro'
import { answering, freshPhone, Refused, sentOf } from '../../../testing/cloud'
import { view } from '../../../testing/orders'
import { resident } from '../../../testing/people'
import ObjectionPage from './index'

const at = Date.now()
const score = {
  difficulty: 'small' as const,
  points: 4,
  rule: '门窗·小修 4 分',
  at,
  adjustments: [],
  reason: '',
}
const scored = view({ status: 'scored', score })
const mine = { at, mine: true, name: '', reason: '门还是关不上', answer: null }

beforeEach(() => {
  freshPhone(resident)
  openWith({ orderId: 'o1' })
})

test('an objection needs a word why, and then shows how it stands', async () => {
  let objections = [] as (typeof mine)[]
  answering({
    'order.get': () => ({ ...scored, objections }),
    'points.object': () => {
      objections = [mine]
      return { orderId: 'o1', no: '1121-01', status: 'scored' as const }
    },
  })
  render(<ObjectionPage />)
  fireEvent.click(await screen.findByRole('button', { name: '提给社区' }))
  expect(screen.getByText(/写一句就行/)).toBeTruthy()
  expect(sentOf('points.object')).toHaveLength(0)
  fireEvent.change(screen.getByLabelText('哪里不对？'), { target: { value: ' 门还是关不上 ' } })
  fireEvent.click(screen.getByRole('button', { name: '提给社区' }))
  expect(await screen.findByText('等社区答复')).toBeTruthy()
  expect(sentOf('points.object')[0]!.input).toEqual({ orderId: 'o1', reason: '门还是关不上' })
  expect(screen.queryByRole('button', { name: '提给社区' })).toBeNull()
})

test('a window that closed meanwhile is said, and the words stay', async () => {
  answering({
    'order.get': () => scored,
    'points.object': () => {
      throw new Refused('objection.windowOver')
    },
  })
  render(<ObjectionPage />)
  fireEvent.change(await screen.findByLabelText('哪里不对？'), { target: { value: '评低了' } })
  fireEvent.click(screen.getByRole('button', { name: '提给社区' }))
  expect(await screen.findByText(/提异议的时间已经过了/)).toBeTruthy()
  expect(screen.getByDisplayValue('评低了')).toBeTruthy()
})

test('the answer is there to read', async () => {
  const answer = { outcome: 'corrected' as const, text: '去看过了，改两分', at }
  answering({
    'order.get': () => ({ ...scored, status: 'settled' as const, objections: [{ ...mine, answer }] }),
  })
  render(<ObjectionPage />)
  expect(await screen.findByText('评分已更正')).toBeTruthy()
  expect(screen.getByText(/去看过了，改两分/)).toBeTruthy()
})
