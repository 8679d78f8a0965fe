import Taro from '@tarojs/taro'
import { fireEvent, render, screen } from '@testing-library/react'
import { communityId } from '../../cloud/community'
import { useSession } from '../../app/session'
import { answering, freshPhone } from '../../testing/cloud'
import { resident } from '../../testing/people'
import MePage from './index'

const wallet = { available: 5, pending: 0, held: 0 }
const communities = [
  { communityId: 'qingshi', name: '青石社区', roles: ['resident'] },
  { communityId: 'tingchao', name: '听潮社区', roles: ['resident'] },
] as const

test('[C8] the other community is one tap away', async () => {
  freshPhone(resident)
  answering({ 'points.wallet': () => wallet })
  useSession.setState({ communities })
  render(<MePage />)
  await screen.findByText('5')
  expect(screen.queryByRole('button', { name: '换到青石社区' })).toBeNull()
  fireEvent.click(await screen.findByRole('button', { name: '换到听潮社区' }))
  expect(communityId()).toBe('tingchao')
  expect(Taro.reLaunch).toHaveBeenCalledWith({ url: '/pages/me/index' })
})

test('[C8] whoever belongs to one has nothing to change to', async () => {
  freshPhone(resident)
  answering({ 'points.wallet': () => wallet })
  useSession.setState({ communities: communities.slice(0, 1) })
  render(<MePage />)
  await screen.findByText('5')
  expect(screen.queryByRole('button', { name: /^换到/ })).toBeNull()
})
