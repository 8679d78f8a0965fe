import { openTestApi, type TestApi } from '../testing/api'
import { expectRefusal } from '../testing/proofs'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi()
})
afterAll(() => api.close())

test('who is no member has nothing to export', async () => {
  await expectRefusal(api, 'stranger', 'member.export', {}, 'member.none')
})

test('[U4] I get what is held about me, and nothing about my neighbour', async () => {
  await api.must('resident', 'order.report', { kind: 'door', text: '卧室门框开裂' })
  await api.must('neighbour', 'order.report', { kind: 'lock', text: '大门锁芯坏了' })
  const mine = await api.must('resident', 'member.export', {})
  expect(mine.profile).toMatchObject({ name: '陈桂兰', phone: '13900000001' })
  expect(mine.orders).toEqual([expect.objectContaining({ text: '卧室门框开裂', kind: 'door' })])
  expect(JSON.stringify(mine)).not.toMatch(/何秀英|13900000002|锁芯|openid/)
})
