import { fireEvent, render, screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { useSession } from '../app/session'
import { freshPhone } from '../testing/cloud'
import { community, volunteer } from '../testing/people'
import { Notices } from '../ui/Notice'
import { TellMe } from './TellMe'

jest.mock('../platform/subscribe', () => jest.requireActual<object>('../platform/subscribe.weapp'))

const ask = Taro.requestSubscribeMessage as jest.Mock
const show = (progress: string) => {
  freshPhone(volunteer)
  useSession.setState({ community: { ...community, templates: { progress } } })
  render(
    <>
      <TellMe text="有新单，微信通知我" />
      <Notices />
    </>,
  )
}
const press = () => fireEvent.click(screen.getByRole('button', { name: '有新单，微信通知我' }))

test('[U3] who waits for work is asked by WeChat on a tap, and told what each yes is good for', async () => {
  ask.mockReset().mockResolvedValue({ 't-progress': 'accept' })
  show('t-progress')
  press()
  expect(ask.mock.calls).toEqual([[{ tmplIds: ['t-progress'] }]])
  expect(await screen.findByText(/点一次通知一回/)).toBeTruthy()
})

test.each([['reject'], ['ban']])('[U3] who says %s is told where it stands all the same', async (answer) => {
  ask.mockReset().mockResolvedValue({ 't-progress': answer })
  show('t-progress')
  press()
  expect(await screen.findByText(/没有开微信通知/)).toBeTruthy()
})

test('where WeChat brings no messages, nobody is asked', () => {
  show('')
  expect(screen.queryByRole('button')).toBeNull()
})
