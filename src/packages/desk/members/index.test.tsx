import { fireEvent, render, screen, within } from '@testing-library/react'
import type { MemberRow } from '../../../../contract/views/member'
import { windowOf } from '../../../../tests/stubs/taro'
import { answering, freshPhone, Refused, sentOf } from '../../../testing/cloud'
import { secretary } from '../../../testing/desk'
import { resident } from '../../../testing/people'
import DeskMembers from './index'

const wang: MemberRow = {
  ...{ memberId: 'm3', name: '王兰', phone: '13900000005', home: resident.home },
  roles: ['resident', 'volunteer'],
  bodyId: null,
  volunteer: 'approved',
  joinedAt: Date.now() - 3_600_000,
}
const zhou: MemberRow = { ...wang, memberId: 'm9', name: '周敏', roles: secretary.roles, volunteer: null }

beforeEach(() => freshPhone(secretary))
afterEach(() => windowOf(375))

test('the secretary makes a neighbour 社区工作者, and the volunteer in them is not touched', async () => {
  answering({ 'member.list': () => ({ rows: [wang] }), 'member.appoint': () => wang })
  render(<DeskMembers />)
  expect(await screen.findByText('志愿者', { selector: '.w-tag' })).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '定职责' }))
  const sheet = screen.getByRole('dialog', { name: '王兰管什么' })
  fireEvent.click(within(sheet).getByRole('checkbox', { name: /^社区工作者/ }))
  fireEvent.click(within(sheet).getByRole('button', { name: '定下来' }))
  await screen.findByText('王兰的职责定好了')
  expect(sentOf('member.appoint')[0]!.input).toEqual({ memberId: 'm3', roles: ['staff'] })
})

test('the last secretary is told in the sheet why they must stay, and what to do first', async () => {
  answering({
    'member.list': () => ({ rows: [zhou] }),
    'member.appoint': () => {
      throw new Refused('member.lastSecretary')
    },
  })
  render(<DeskMembers />)
  fireEvent.click(await screen.findByRole('button', { name: '定职责' }))
  fireEvent.click(screen.getByRole('checkbox', { name: /^书记/ }))
  expect(screen.getByText(/您要放下自己的“书记”/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '定下来' }))
  expect(await screen.findByText(/请先请另一位当书记/)).toBeTruthy()
  expect(screen.getByRole('dialog')).toBeTruthy()
})

test('a role is asked of the cloud, and a page that holds nobody still leads on', async () => {
  answering({
    'member.list': ({ role, cursor }: { role?: string; cursor?: string }) =>
      role === undefined
        ? { rows: [wang] }
        : cursor === undefined
          ? { rows: [], next: 'x~1' }
          : { rows: [zhou] },
  })
  render(<DeskMembers />)
  await screen.findByText('王兰')
  fireEvent.click(screen.getByRole('tab', { name: /^书记/ }))
  fireEvent.click(await screen.findByRole('button', { name: '加载更多' }))
  expect(await screen.findByText('周敏')).toBeTruthy()
})

test('staff read the list, also in a wide window, and appoint nobody', async () => {
  windowOf(1280)
  freshPhone({ ...secretary, roles: ['resident', 'staff'] })
  answering({ 'member.list': () => ({ rows: [wang] }) })
  render(<DeskMembers />)
  expect(within(await screen.findByRole('table', { name: /^成员/ })).getByText('王兰')).toBeTruthy()
  expect(screen.queryByRole('button', { name: '定职责' })).toBeNull()
  expect(screen.getByText(/由书记定/)).toBeTruthy()
})
