import { fireEvent, render, screen, within } from '@testing-library/react'
import type { SettlementView } from '../../../../contract/views'
import { answering, freshPhone, sentOf } from '../../../testing/cloud'
import { deskRow, secretary } from '../../../testing/desk'
import DeskClearing from './index'

const posted: SettlementView = {
  ...{ settlementId: 's1', title: '十一月积分公示', status: 'posted', totalPoints: 6, settledAt: null },
  ...{ postedAt: Date.now(), objectionUntil: Date.now() + 7 * 86_400_000 },
  corrections: [],
  lines: [{ name: '刘*', points: 6, orders: 1, me: false }],
}
const scored = deskRow({ status: 'scored', points: 6, crewNames: ['刘建'], crewIds: ['m2'] })

beforeEach(() => freshPhone(secretary))

test('the secretary is told the objection window before the notice hangs', async () => {
  answering({
    'order.desk': () => ({ rows: [scored] }),
    'points.notices': () => ({ rows: [] }),
    'points.settle': () => posted,
  })
  render(<DeskClearing />)
  fireEvent.click(await screen.findByRole('button', { name: '贴公示，清算 6 分' }))
  const sheet = screen.getByRole('dialog', { name: '贴公示？' })
  expect(within(sheet).getByText(/公示 7 天/)).toBeTruthy()
  fireEvent.click(within(sheet).getByRole('button', { name: '贴出去' }))
  expect(await screen.findByText(/公示贴好了/)).toBeTruthy()
  expect(sentOf('points.settle')[0]!.input).toEqual({ title: '' })
})

test('only the secretary posts', async () => {
  freshPhone({ ...secretary, roles: ['resident', 'staff'] })
  answering({ 'order.desk': () => ({ rows: [scored] }), 'points.notices': () => ({ rows: [posted] }) })
  render(<DeskClearing />)
  expect(await screen.findByText('贴公示由书记来办。')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /贴公示/ })).toBeNull()
})
