import { openTestApi, type TestApi } from '../testing/api'
import { orderIn } from '../testing/orders'
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

test('an objection leaves with the answer it was given', async () => {
  const orderId = await orderIn(api, 'scored')
  await api.must('secretary', 'points.settle', {})
  await api.must('neighbour', 'points.object', { orderId, reason: '门没修好' })
  await api.must('staff', 'points.answer', { orderId, seen: 1, reason: '去现场看过了' })
  const { rows } = await api.must('secretary', 'community.export', { collection: 'orders' })
  expect(rows.find(({ _id }) => _id === orderId)).toMatchObject({
    state: {
      reporter: { name: '陈桂兰', phone: '13900000001' },
      crew: [{ name: '赵大勇' }],
      objections: [
        { person: { name: '何秀英' }, reason: '门没修好', answer: { outcome: 'kept', text: '去现场看过了' } },
      ],
    },
  })
})

test('retry keys, hashes and pickup codes stay here', async () => {
  await api.store.add('redemptions', {
    ...{ _id: 'r1', redemptionId: 'r1', communityId: 'qianshang', memberId: 'm1', memberName: '赵大勇' },
    ...{ goodsId: 'g1', goodsName: '毛巾', picture: 'towel', quantity: 1, points: 1, status: 'held' },
    ...{ code: '408217', codeKey: '408217', heldAt: 1, expiresAt: 2, closedAt: null, remindedAt: null },
    handedOverByMemberId: null,
    ...{ wakeAt: null, wakeTries: 0 },
  })
  const told = new Set<string>()
  for (const collection of books) {
    const { rows } = await api.must('secretary', 'community.export', { collection })
    expect(JSON.stringify(rows)).not.toContain('408217')
    JSON.stringify(rows, (key, value: unknown) => (told.add(key), value))
  }
  for (const key of ['openid', 'personId', 'key', 'keys', 'hash', 'codeKey', 'traceId'])
    expect([...told]).not.toContain(key)
})
