import { openTestApi, type TestApi } from '../../../testing/api'
import { people } from '../../../testing/people'

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

test('before joining there is nobody', async () => {
  expect(await api.must('stranger', 'member.me', {})).toBeNull()
})
