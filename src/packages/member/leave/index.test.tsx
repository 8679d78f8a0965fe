import { routes } from '../../../../contract/routes'
import { fireEvent, render, screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { useSession } from '../../../app/session'
import { storage } from '../../../platform/storage'
import { answering, freshPhone, Refused, sentOf } from '../../../testing/cloud'
import { resident } from '../../../testing/people'
import LeavePage from './index'

const type = (words: string) =>
  fireEvent.change(screen.getByLabelText('想好了，请写上“注销”两个字'), { target: { value: words } })
const button = () => screen.getByRole<HTMLButtonElement>('button', { name: '注销，抹掉我的资料' })

beforeEach(() => freshPhone(resident))

test('leaving needs its word, clears the phone and ends at home, where one may join again', async () => {
  answering({ 'member.leave': () => ({ left: true as const }) })
  storage.set('community', 'qingshi')
  storage.set('draft:report', { text: '卧室门框开裂' })
  storage.set('appearance', { font: 1.4 })
  render(<LeavePage />)
  expect(button().disabled).toBe(true)
  type('注销')
  fireEvent.click(button())
  await screen.findByText(/^已经注销/)
  expect(sentOf('member.leave')[0]!.input).toEqual({ confirm: '注销' })
  expect(storage.keys()).toEqual(['appearance'])
  expect(useSession.getState().me).toBeNull()
  expect(Taro.switchTab).toHaveBeenCalledWith({ url: `/${routes.home}` })
})

test('somebody with work at hand is told what is left, and keeps everything', async () => {
  answering({
    'member.leave': () => {
      throw new Refused('member.stillBusy', { orders: 1, redemptions: 2 })
    },
  })
  storage.set('community', 'qingshi')
  render(<LeavePage />)
  type('注销')
  fireEvent.click(button())
  expect(await screen.findByText(/1 张单、2 件没领的东西/)).toBeTruthy()
  expect(screen.getByRole('button', { name: '办完了，再试一次' })).toBeTruthy()
  expect(storage.get('community')).toBe('qingshi')
  expect(useSession.getState().me).toEqual(resident)
})
