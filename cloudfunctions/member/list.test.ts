import { openTestApi, type TestApi } from '../testing/api'
import { expectRefusal } from '../testing/proofs'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi()
})
afterAll(() => api.close())

test('residents do not see the list of members', async () => {
  await expectRefusal(api, 'resident', 'member.list', {}, 'role.wrong')
})

test('the desk sees everybody of its own community, and nobody else', async () => {
  const { rows } = await api.must('staff', 'member.list', {})
  expect(rows.map(({ name }) => name)).toContain('陈桂兰')
  expect(rows.map(({ name }) => name)).not.toContain('施外人')
  expect(JSON.stringify(rows)).not.toContain('openid')
})

test('a role narrows the list', async () => {
  const { rows } = await api.must('secretary', 'member.list', { role: 'property' })
  expect(rows.map(({ name }) => name)).toEqual(['孙物业'])
})
