import { fireEvent, render, screen } from '@testing-library/react'
import { answering, freshPhone, sentOf } from '../../../testing/cloud'
import { resident } from '../../../testing/people'
import ApplyPage from './index'

const apply = () => fireEvent.click(screen.getByRole('button', { name: '报名' }))

test('an application without a skill says so and is not sent; with one it goes', async () => {
  freshPhone(resident)
  answering({ 'volunteer.apply': () => resident })
  render(<ApplyPage />)
  expect(screen.queryByText('点一点您会修什么，一样也行')).toBeNull()
  apply()
  expect(screen.getByText('点一点您会修什么，一样也行')).toBeTruthy()
  expect(sentOf('volunteer.apply')).toHaveLength(0)
  fireEvent.click(screen.getAllByRole('checkbox')[0]!)
  apply()
  await screen.findByText(/报名收到了/)
  expect(sentOf('volunteer.apply')[0]!.input).toMatchObject({ licences: [], minor: false })
})
