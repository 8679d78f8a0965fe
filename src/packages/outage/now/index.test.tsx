import { fireEvent, render, screen } from '@testing-library/react'
import { hourMs } from '../../../../domain/kernel/time'
import { answering, freshPhone } from '../../../testing/cloud'
import { device } from '../../../platform/device'
import { outage } from '../../../testing/outages'
import { resident } from '../../../testing/people'
import OutagesPage from './index'

beforeEach(() => freshPhone(resident))

test('[R9] what is cut off, where, until when, and whom to call about it', async () => {
  const later = { outageId: 'u2', kind: 'power' as const, buildings: [], startsAt: Date.now() + hourMs }
  answering({ 'outage.now': () => [outage({ phone: '96777' }), outage(later)] })
  render(<OutagesPage />)
  expect(await screen.findByText('停水：2号楼')).toBeTruthy()
  expect(screen.getByText('停电：全社区')).toBeTruthy()
  expect(screen.getByText(/ 起，.* 前恢复/)).toBeTruthy()
  expect(screen.getAllByText('抢修主管道，请先存水。')).toHaveLength(2)
  const call = jest.spyOn(device, 'call').mockResolvedValue(undefined)
  fireEvent.click(screen.getByRole('button', { name: '打 96777' }))
  expect(call).toHaveBeenCalledWith('96777')
})

test('nothing is cut off', async () => {
  answering({ 'outage.now': () => [] })
  render(<OutagesPage />)
  expect(await screen.findByText('现在都正常')).toBeTruthy()
})
