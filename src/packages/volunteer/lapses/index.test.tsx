import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { LapseView } from '../../../../contract/views/lapse'
import { hourMs } from '../../../../domain/kernel/time'
import { answering, freshPhone, sentOf } from '../../../testing/cloud'
import { volunteer } from '../../../testing/people'
import LapsesPage from './index'

const at = Date.now()
const lapse = (change: Partial<LapseView> = {}): LapseView => ({
  ...{ orderId: 'o1', no: '261121-03', kind: 'door', building: '2号楼' },
  ...{ at, cause: 'noShow', promisedAt: at - hourMs, counts: true, appeal: null },
  ...change,
})

beforeEach(() => freshPhone(volunteer))

test('[V5] whoever kept every promise reads so', async () => {
  answering({ 'volunteer.lapses': () => ({ rows: [], counted: 0 }) })
  render(<LapsesPage />)
  expect(await screen.findByText('约好的都去了')).toBeTruthy()
})

test('[V5] each lapse says what it was; an appeal is sent with its reason, and never empty', async () => {
  answering({
    'volunteer.lapses': () => ({ rows: [lapse()], counted: 1 }),
    'volunteer.appeal': () => ({ orderId: 'o1', no: '261121-03', status: 'open' }),
  })
  render(<LapsesPage />)
  expect(await screen.findByText('这一年失约 1 次')).toBeTruthy()
  expect(screen.getByText(/2号楼 · 门窗：约的是.*到点没有上门/)).toBeTruthy()
  fireEvent.click(screen.getByText('不是我的原因，申诉'))
  fireEvent.click(screen.getByText('提给社区'))
  expect(sentOf('volunteer.appeal')).toEqual([])
  fireEvent.input(screen.getByRole('textbox'), { target: { value: '住户改了时间' } })
  fireEvent.click(screen.getByText('提给社区'))
  await waitFor(() =>
    expect(sentOf('volunteer.appeal').map(({ input }) => input)).toEqual([
      { orderId: 'o1', lapsedAt: at, reason: '住户改了时间' },
    ]),
  )
})

test('[V5] an answered appeal says how it ended and why, and cannot be made again', async () => {
  const answer = { outcome: 'upheld', text: '住户也这么说', at } as const
  answering({
    'volunteer.lapses': () => ({
      rows: [lapse({ counts: false, appeal: { at, reason: '改了时间', answer } })],
      counted: 0,
    }),
  })
  render(<LapsesPage />)
  expect(await screen.findByText('申诉成立，这次不算')).toBeTruthy()
  expect(screen.getByText('社区答复：住户也这么说')).toBeTruthy()
  expect(screen.getByText('这一年没有失约')).toBeTruthy()
  expect(screen.queryByText('不是我的原因，申诉')).toBeNull()
})
