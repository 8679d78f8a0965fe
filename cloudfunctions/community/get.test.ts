import { openTestApi, type TestApi } from '../testing/api'
import { here, people } from '../testing/people'
import { expectRefusal } from '../testing/proofs'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi()
})
afterAll(() => api.close())

test('a member sees their community; a newcomer the one whose code they scanned', async () => {
  const { name, phone, buildings } = here
  expect(await api.must('resident', 'community.get', {})).toMatchObject({ name, phone, buildings })
  expect(await api.must('stranger', 'community.get', { communityId: 'QS-2026' })).toMatchObject({ name })
  expect(await api.must('stranger', 'community.get', { communityId: 'qianshang' })).toMatchObject({ name })
})

test('without a community there is none', async () => {
  await expectRefusal(api, 'stranger', 'community.get', {}, 'community.notFound')
  await expectRefusal(api, 'resident', 'community.get', { communityId: 'nowhere' }, 'community.notFound')
})

test('nothing about people is in it', async () => {
  const text = JSON.stringify(await api.must('stranger', 'community.get', { communityId: 'QS-2026' }))
  for (const { name, phone } of Object.values(people))
    expect(text.includes(name) || text.includes(phone)).toBe(false)
})

test('the messages people may be asked about are those that are set up', async () => {
  process.env['WEIXIU_TEMPLATE_PROGRESS'] = 'template-1'
  const { templates } = await api.must('resident', 'community.get', {})
  delete process.env['WEIXIU_TEMPLATE_PROGRESS']
  expect(templates).toEqual({ progress: 'template-1' })
})
