import { openTestApi, type TestApi } from '../../cloudfunctions/testing/api'
import type { MemberDocument } from '../../cloudfunctions/platform/documents'
import { foundCommunity, nameSecretary, readFounding, type Founding } from './found'

let api: TestApi
beforeEach(async () => {
  api = await openTestApi()
})
afterEach(() => api.close())

const founding: Founding = {
  communityId: 'newtown',
  name: '新苑社区',
  phone: '053285550199',
  marketHours: '每周六上午',
  buildings: [{ name: '1号楼', units: ['1单元'] }],
}
const home = { building: '1号楼', unit: '1单元', room: '101' }
const joining = { communityId: 'newtown', name: '吴小满', phone: '13900000099', home }

test('a community is founded once, and people can join it', async () => {
  expect(await foundCommunity(api.store, founding, 1)).toBe(true)
  expect(await foundCommunity(api.store, founding, 2)).toBe(false)
  expect((await api.must('stranger', 'member.join', joining)).communityId).toBe('newtown')
})

test('the first secretary is named by telephone after joining, and only the first', async () => {
  await foundCommunity(api.store, founding, 1)
  expect(await nameSecretary(api.store, 'newtown', joining.phone)).toMatch(/^0 members/)
  await api.must('stranger', 'member.join', joining)
  expect(await nameSecretary(api.store, 'newtown', joining.phone)).toBe('The secretary is named.')
  await api.must('stranger', 'order.desk', {})
  expect(await nameSecretary(api.store, 'newtown', joining.phone)).toMatch(/has a secretary already/)
})

test('the first secretary is found among more members than one answer of the cloud holds', async () => {
  await foundCommunity(api.store, founding, 1)
  await api.must('stranger', 'member.join', joining)
  const [{ _id, personId: _person, openid: _openid, ...member }] = api
    .documents('members')
    .filter(({ communityId }) => communityId === 'newtown') as [MemberDocument]
  for (let more = 0; more < 1000; more += 1) {
    const id = `m-later-${String(more)}`
    const later = {
      memberId: id,
      personId: id,
      openid: id,
      phone: '13900000098',
      joinedAt: member.joinedAt + 1,
    }
    await api.store.add('members', { ...member, ...later, _id: id })
  }
  expect(await nameSecretary(api.store, 'newtown', joining.phone)).toBe('The secretary is named.')
  expect(api.documents('members').find((each) => each._id === _id)?.roles).toContain('secretary')
})

test('a file with a mistake is told where', () => {
  expect(readFounding('{')).toBe('The file is not JSON.')
  expect(readFounding(JSON.stringify({ ...founding, phone: 'x' }))).toMatch(/phone/)
  expect(readFounding(JSON.stringify({ ...founding, buildings: [] }))).toMatch(/buildings/)
  expect(readFounding(JSON.stringify(founding))).toEqual(founding)
})
