import { openTestApi, type TestApi } from '../testing/api'
import { expectOnce, expectRefusal } from '../testing/proofs'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi()
})
afterAll(() => api.close())

const home = { building: '3', unit: '2', room: '808' }
const joining = { communityId: 'QS-2026', name: '吴小满', phone: '139 0000 0099', home }

test('a community that does not exist and a home that is not there are refused', async () => {
  const nowhere = { ...joining, communityId: 'nowhere' }
  await expectRefusal(api, 'stranger', 'member.join', nowhere, 'community.notFound')
  const noHome = { ...joining, home: { ...home, building: '99' } }
  await expectRefusal(api, 'stranger', 'member.join', noHome, 'member.homeUnknown')
  await expectRefusal(api, 'stranger', 'member.join', { ...joining, name: '代开发票' }, 'text.refused')
})

test('anyone becomes a resident by the community’s code, once for each requestId', async () => {
  const me = await expectOnce(api, 'stranger', 'member.join', joining, { ...joining, name: '吴大满' })
  expect(me).toMatchObject({ communityId: 'qianshang', roles: ['resident'], phone: '13900000099' })
  expect(me.home).toEqual({ building: '3号楼', unit: '2单元', room: '808' })
  expect(await api.must('stranger', 'member.me', {})).toMatchObject(me)
})

test('nobody joins twice', async () => {
  await expectRefusal(api, 'resident', 'member.join', joining, 'member.already')
})

test('joining many times at once makes one member', async () => {
  const before = api.documents('members').length
  const replies = await Promise.all(
    Array.from({ length: 5 }, () => api.call('outsider', 'member.join', joining)),
  )
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
  expect(api.documents('members')).toHaveLength(before + 1)
})

test('who belongs to two communities acts in the one they name', async () => {
  const me = await api.must('outsider', 'member.me', {}, { communityId: 'liugou' })
  expect(me?.communityId).toBe('liugou')
  expect((await api.must('outsider', 'member.me', {}, { communityId: 'qianshang' }))?.name).toBe('吴小满')
})

test('[U4] a late copy of joining, after leaving, is refused and brings nobody back; joining anew is a new request', async () => {
  const options = { requestId: 'join-before-leaving' }
  const anywhere = { ...joining, communityId: 'LG-2026', home: { building: '1', unit: '1', room: '101' } }
  await api.must('neighbour', 'member.leave', { confirm: '注销' })
  await api.must('neighbour', 'member.join', joining, options)
  await api.must('neighbour', 'member.leave', { confirm: '注销' })
  await expectRefusal(api, 'neighbour', 'member.join', joining, 'member.none', options)
  expect(await api.must('neighbour', 'member.me', {})).toBeNull()
  const me = await api.must('neighbour', 'member.join', joining)
  expect(me.roles).toEqual(['resident'])
  await expectRefusal(api, 'neighbour', 'member.join', joining, 'member.none', options)
  await expectRefusal(api, 'neighbour', 'member.join', anywhere, 'member.none', options)
})
