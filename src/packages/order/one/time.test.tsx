import { fireEvent, render, screen } from '@testing-library/react'
import { openWith } from '../../../../tests/stubs/taro'
import type { TimeView } from '../../../../contract/views/order'
import { dayMs, hourMs, startOfDay } from '../../../../domain/kernel/time'
import { answering, freshPhone, Refused, sentOf } from '../../../testing/cloud'
import { line, view } from '../../../testing/orders'
import { resident, volunteer } from '../../../testing/people'
import OrderPage from './index'

const agreed = { orderId: 'o1', no: '1121-01', status: 'taken' as const }
const noon = (days: number) => startOfDay(Date.now()) + days * dayMs + 12 * hourMs
const nothingSaid: TimeView = { free: [], named: false, changed: false, declined: false }
const taken = (time: Partial<TimeView>) =>
  view({
    status: 'taken',
    line: line('taken', { owner: { kind: 'crew', name: '刘建' } }),
    promisedAt: noon(2),
    time: { ...nothingSaid, ...time },
    can: ['order.setTime', 'order.start'],
  })
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }))

beforeEach(() => openWith({ orderId: 'o1' }))

test('[R10] [V5] the crew picks a day and an hour, and is asked why when they change it', async () => {
  freshPhone(volunteer)
  const free = [{ from: noon(1) - 2 * hourMs, until: noon(1) }]
  let named = false
  answering({
    'order.get': () => taken({ free, named }),
    'order.setTime': () => {
      named = true
      return { ...agreed, promisedAt: noon(1) }
    },
  })
  render(<OrderPage />)
  await screen.findByRole('button', { name: '约时间' })
  press('约时间')
  // Only what the resident is at home for is offered.
  expect(screen.getByText(/住户说这些时候在家/)).toBeTruthy()
  const offered = screen.getAllByRole('radio').map((one) => one.textContent)
  expect(offered).toEqual(['明天', '10:00–11:00', '11:00–12:00'])
  press('约这个时间')
  expect(screen.getByText('点一个钟点')).toBeTruthy()
  choose('11:00–12:00')
  press('约这个时间')
  expect(await screen.findByText(/约好了：明天 12:00前到/)).toBeTruthy()
  expect(sentOf('order.setTime')[0]!.input).toEqual({
    ...{ orderId: 'o1', promisedAt: noon(1), reason: '', anyway: false },
  })
  await screen.findByRole('button', { name: '改时间' })
  press('改时间')
  choose('10:00–11:00')
  press('改成这个时间')
  expect(screen.getByText(/写一句为什么改/)).toBeTruthy()
  expect(sentOf('order.setTime')).toHaveLength(1)
})

test('[R10] two visits at one hour are said on the sheet, and a second press keeps both', async () => {
  freshPhone(volunteer)
  answering({
    'order.get': () => taken({}),
    'order.setTime': ({ anyway }: { anyway: boolean }) => {
      if (!anyway) throw new Refused('order.visitsClash', { at: noon(1) + 30 * 60_000, building: '5号楼' })
      return { ...agreed, promisedAt: noon(1) }
    },
  })
  render(<OrderPage />)
  await screen.findByRole('button', { name: '约时间' })
  press('约时间')
  choose('明天')
  choose('11:00–12:00')
  press('约这个时间')
  expect(await screen.findByText(/明天 12:30前您还要去5号楼/)).toBeTruthy()
  // Another hour is asked about anew.
  choose('15:00–16:00')
  expect(screen.queryByText(/您还要去5号楼/)).toBeNull()
  choose('11:00–12:00')
  press('两家都来得及，就约这时')
  expect(await screen.findByText(/约好了/)).toBeTruthy()
  expect(sentOf('order.setTime').map(({ input }) => (input as { anyway: boolean }).anyway)).toEqual([
    false,
    true,
  ])
})

test('[R10] the resident says that the hour does not suit, and when it does', async () => {
  freshPhone(resident)
  answering({
    'order.get': () => ({ ...taken({ named: true }), can: ['order.declineTime', 'order.withdraw'] }),
    'order.declineTime': () => agreed,
  })
  render(<OrderPage />)
  await screen.findByRole('button', { name: '这个时间不方便' })
  press('这个时间不方便')
  fireEvent.click(screen.getByRole('checkbox', { name: '后天上午' }))
  fireEvent.change(screen.getByLabelText('还想说一句（可不填）'), { target: { value: '明天要去医院' } })
  press('不方便，请另约')
  expect(await screen.findByText(/请师傅另约一个时间/)).toBeTruthy()
  expect(sentOf('order.declineTime')[0]!.input).toEqual({
    ...{ orderId: 'o1', reason: '明天要去医院' },
    freeHours: [{ from: noon(2) - 4 * hourMs, until: noon(2) }],
  })
})
