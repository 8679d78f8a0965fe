import { fireEvent, render, screen, within } from '@testing-library/react'
import type { VolunteerRow } from '../../../../contract/views/volunteer'
import { answering, freshPhone, sentOf } from '../../../testing/cloud'
import { secretary } from '../../../testing/desk'
import { volunteer } from '../../../testing/people'
import DeskRoster from './index'

const hourAgo = Date.now() - 3_600_000
const applied: VolunteerRow = {
  ...{ memberId: 'm2', name: '刘建', phone: '13900000003', home: volunteer.home },
  profile: {
    ...volunteer.volunteer!,
    status: 'applied',
    licences: [{ name: '电工证', number: 'T1', validUntil: hourAgo }],
    appliedAt: hourAgo,
  },
}

beforeEach(() => freshPhone(secretary))

test('a licence that has run out is said before anybody is approved', async () => {
  answering({ 'volunteer.list': () => ({ rows: [applied] }) })
  render(<DeskRoster />)
  expect(await screen.findByText(/电工证 .* 过期了/)).toBeTruthy()
})

test('a no needs its reason; the person reads it', async () => {
  answering({
    'volunteer.list': () => ({ rows: [applied] }),
    'volunteer.review': () => ({ memberId: 'm2', status: 'refused' as const }),
  })
  render(<DeskRoster />)
  fireEvent.click(await screen.findByRole('button', { name: '不通过' }))
  const sheet = screen.getByRole('dialog')
  fireEvent.click(within(sheet).getByRole('button', { name: '不通过，告诉他原因' }))
  expect(sentOf('volunteer.review')).toHaveLength(0)
  fireEvent.click(within(sheet).getByRole('button', { name: '请先到社区面谈' }))
  fireEvent.click(within(sheet).getByRole('button', { name: '不通过，告诉他原因' }))
  await screen.findByText('没有通过，原因已经告诉他')
  expect(sentOf('volunteer.review')[0]!.input).toEqual({
    memberId: 'm2',
    verdict: 'refused',
    reason: '请先到社区面谈',
  })
})
