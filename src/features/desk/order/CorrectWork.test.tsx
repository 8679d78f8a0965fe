import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { answering, freshPhone, sentOf } from '../../../testing/cloud'
import { deskRow, secretary } from '../../../testing/desk'
import { CorrectWork } from './CorrectWork'

const type = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } })
const call = { dueAt: null, tries: 0, last: null, toldBy: null }

beforeEach(() => {
  freshPhone(secretary)
  answering({ 'order.correct': () => ({ orderId: 'o1', no: '1121-01', status: 'reported' as const }) })
})

test('[S9] only what is otherwise is sent, and not without a reason', async () => {
  render(<CorrectWork row={deskRow({ channel: 'phone', call })} onDone={undefined} />)
  fireEvent.click(screen.getByRole('button', { name: '更正、补照片' }))
  type('姓名', '陈玉蓝')
  fireEvent.click(screen.getByRole('button', { name: '改好' }))
  expect(screen.getByText('写一句为什么改')).toBeTruthy()
  expect(sentOf('order.correct')).toEqual([])
  type('为什么改', '电话里听错了')
  fireEvent.click(screen.getByRole('button', { name: '改好' }))
  await waitFor(() => expect(screen.queryByRole('textbox', { name: '为什么改' })).toBeNull())
  expect(sentOf('order.correct')[0]?.input).toEqual({
    ...{ orderId: 'o1', name: '陈玉蓝', reason: '电话里听错了', photos: [] },
  })
})

test('[S9] a member’s name and telephone are not the desk’s to change', () => {
  render(<CorrectWork row={deskRow()} onDone={undefined} />)
  fireEvent.click(screen.getByRole('button', { name: '更正、补照片' }))
  expect(screen.queryByRole('textbox', { name: '姓名' })).toBeNull()
  expect(screen.queryByRole('textbox', { name: '电话' })).toBeNull()
})
