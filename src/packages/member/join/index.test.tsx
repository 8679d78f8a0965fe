import { fireEvent, render, screen } from '@testing-library/react'
import { openWith } from '../../../../tests/stubs/taro'
import { answering, freshPhone, Refused, sentOf } from '../../../testing/cloud'
import { community, resident } from '../../../testing/people'
import { useSession } from '../../../app/session'
import JoinPage from './index'

const fill = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } })

beforeEach(() => {
  freshPhone(null)
  openWith({ community: 'qingshi' })
})

async function answerEverything(): Promise<void> {
  fireEvent.click(await screen.findByRole('radio', { name: '2号楼' }))
  fireEvent.click(screen.getByRole('radio', { name: '2单元' }))
  fill('门牌号', '1401')
  fill('您怎么称呼', '陈玉兰')
  fill('电话', '139 0000 0001')
}

test('name, phone and home make a neighbour', async () => {
  answering({
    'community.get': () => community,
    'member.join': () => resident,
    'member.me': () => ({ ...resident, community, communities: [] }),
  })
  render(<JoinPage />)
  await answerEverything()
  fireEvent.click(screen.getByRole('button', { name: '加入青石社区' }))
  await screen.findByText(/^欢迎！/)
  expect(sentOf('member.join')[0]!.input).toEqual({
    communityId: 'qingshi',
    name: '陈玉兰',
    phone: '139 0000 0001',
    home: { building: '2号楼', unit: '2单元', room: '1401' },
  })
  expect(useSession.getState().me).toEqual(resident)
})

test('a phone that cannot be right is pointed out before sending', async () => {
  answering({ 'community.get': () => community })
  render(<JoinPage />)
  await answerEverything()
  fill('电话', '1390')
  fireEvent.click(screen.getByRole('button', { name: '加入青石社区' }))
  expect(screen.getByText(/电话好像不对/)).toBeTruthy()
  expect(sentOf('member.join')).toHaveLength(0)
})

test('a code of no community says so and lets one try another', async () => {
  answering({
    'community.get': () => {
      throw new Refused('community.notFound')
    },
  })
  render(<JoinPage />)
  expect(await screen.findByText(/没有找到这个社区/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '换一个社区' }))
  expect(screen.getByText('您是哪个社区的？')).toBeTruthy()
})
