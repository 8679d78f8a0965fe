import { fireEvent, render, screen } from '@testing-library/react'
import { answering, freshPhone, sentOf } from '../../../testing/cloud'
import { resident } from '../../../testing/people'
import ProfilePage from './index'

const fill = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } })
const save = () => fireEvent.click(screen.getByRole('button', { name: '存好' }))

test('what is wrong in a profile is said when somebody saves it; put right, the whole of it is sent', async () => {
  freshPhone(resident)
  answering({ 'member.update': () => ({ ...resident, name: '陈玉' }) })
  render(<ProfilePage />)
  fill('您怎么称呼', ' ')
  expect(screen.queryByText('请写上姓名')).toBeNull()
  save()
  expect(screen.getByText('请写上姓名')).toBeTruthy()
  expect(sentOf('member.update')).toHaveLength(0)
  fill('您怎么称呼', '陈玉 ')
  save()
  await screen.findByText('改好了。')
  expect(sentOf('member.update')[0]!.input).toEqual({
    name: '陈玉',
    phone: resident.phone,
    home: resident.home,
  })
})
