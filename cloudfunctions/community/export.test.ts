import { openTestApi, type TestApi } from '../testing/api'
import { expectRefusal } from '../testing/proofs'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi()
})
afterAll(() => api.close())

const books = ['members', 'orders', 'ledger', 'settlements', 'goods', 'stock', 'redemptions'] as const

test('only the secretary takes the books home', async () => {
  await expectRefusal(api, 'staff', 'community.export', { collection: 'orders' }, 'role.wrong')
})

test.each(books)('%s can be read to the end', async (collection) => {
  await api.must('resident', 'order.report', { kind: 'door', text: '门框开裂' })
  const page = await api.must('secretary', 'community.export', { collection })
  const held = api.documents(collection).filter((row) => row.communityId === 'qianshang')
  expect(page.rows).toHaveLength(Math.min(held.length, 100))
})

test('the books hold people’s names and nothing that WeChat knows them by', async () => {
  for (const collection of books) {
    const { rows } = await api.must('secretary', 'community.export', { collection })
    expect(JSON.stringify(rows)).not.toMatch(/openid/)
    expect(JSON.stringify(rows)).not.toContain('韩别处')
  }
})
