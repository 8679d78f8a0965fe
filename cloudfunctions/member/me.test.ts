import { openTestApi, type TestApi } from '../testing/api'
import { people } from '../testing/people'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi()
})
afterAll(() => api.close())

test('I see myself whole, but never my openid', async () => {
  const me = await api.must('resident', 'member.me', {})
  expect(me).toMatchObject({ name: people.resident.name, home: people.resident.home, roles: ['resident'] })
  expect(JSON.stringify(me)).not.toContain('openid')
})

test('the community comes along, as everyone may see it', async () => {
  const me = await api.must('resident', 'member.me', {})
  expect(api.roundTrips()).toEqual({ total: 2, deep: 2 })
  expect(me?.community).toEqual(await api.must('resident', 'community.get', {}))
})

test('before joining there is nobody', async () => {
  expect(await api.must('stranger', 'member.me', {})).toBeNull()
})
