import { openTestCloud, type TestCloud } from '../testing'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await openTestCloud({
    now: Date.UTC(2026, 0, 1),
    collections: { notes: { indexes: [{ name: 'group', fields: [['group', 1]] }] } },
    functions: {
      add: (data) => ({ sum: (data as { a: number; b: number }).a + (data as { b: number }).b }),
      fail: () => {
        throw new Error('out of paper')
      },
    },
  })
})
afterAll(() => cloud.close())

test('callFunction answers what the function returned', async () => {
  const { result } = await cloud.sdk().callFunction({ name: 'add', data: { a: 1, b: 2 } })
  expect(result).toEqual({ sum: 3 })
})

test('callFunction tells what the function threw, and when there is none', async () => {
  await expect(cloud.sdk().callFunction({ name: 'fail' })).rejects.toThrow('out of paper')
  await expect(cloud.sdk().callFunction({ name: 'none' })).rejects.toThrow('none not found')
})

test('a subscribe message reaches the outbox with all it carries', async () => {
  const data = { thing1: { value: '卧室门框' } }
  await cloud
    .sdk()
    .openapi.subscribeMessage.send({ touser: 'o-one', templateId: 't1', page: 'pages/order', data })
  const [message] = cloud.outbox.all()
  expect(message).toMatchObject({ to: 'o-one', templateId: 't1', page: 'pages/order', data })
})

test("WeChat's refusal of a call reaches the caller as its errCode", async () => {
  cloud.openapi.setFault('subscribeMessage.send', { errcode: 43101, errmsg: 'user refuse to accept the msg' })
  const send = cloud
    .sdk()
    .openapi.subscribeMessage.send({ touser: 'o-one', templateId: 't1', page: 'p', data: {} })
  await expect(send).rejects.toMatchObject({ errCode: 43101 })
})

test('a picture comes as bytes with its type', async () => {
  const sdk = cloud.sdk() as unknown as {
    openapi: { wxacode: { getUnlimited(ask: object): Promise<{ contentType: string; buffer: Buffer }> } }
  }
  const picture = await sdk.openapi.wxacode.getUnlimited({ scene: 'o=1' })
  expect(picture.contentType).toBe('image/png')
  expect([...picture.buffer.subarray(1, 4)]).toEqual([...Buffer.from('PNG')])
})

test('what is no JSON, no known address or no known action is refused', async () => {
  const admin = cloud.gateway.adminUrl('one')
  expect((await fetch(admin, { method: 'POST', body: '{"action":' })).status).toBe(400)
  expect((await fetch(admin)).status).toBe(404)
  expect((await fetch(admin.replace('/admin/one', '/admin'), { method: 'POST', body: '{}' })).status).toBe(
    404,
  )
  const unknown = await fetch(admin, { method: 'POST', body: '{"action":"database.drop"}' })
  expect(await unknown.json()).toMatchObject({ code: 'INVALID_PARAM' })
})

test('each instance keeps its own person', () => {
  const [one, two] = [cloud.sdkFor('o-one'), cloud.sdkFor('o-two')]
  expect([one.getWXContext().OPENID, two.getWXContext().OPENID]).toEqual(['o-one', 'o-two'])
})

test('server dates follow the movable clock', async () => {
  const db = cloud.sdk().database({ throwOnNotFound: false }) as unknown as {
    serverDate(): unknown
    collection(name: string): { add(entry: { data: Record<string, unknown> }): Promise<unknown> }
  }
  cloud.clock.advance(3_600_000)
  await db.collection('notes').add({ data: { _id: 'later', group: 'a', at: db.serverDate() } })
  expect(cloud.documents('notes')).toEqual([
    { _id: 'later', group: 'a', at: new Date(Date.UTC(2026, 0, 1, 1)) },
  ])
})

test('round trips are counted by what they ask', async () => {
  const db = cloud.sdk('counted').database({ throwOnNotFound: false })
  cloud.stats.reset()
  await Promise.all(['a', 'b', 'c'].map((id) => db.collection('notes').doc(id).get()))
  expect(cloud.stats.total()).toEqual({ total: 3, byAction: { 'database.getDocument': 3 } })
  cloud.stats.reset()
  expect(cloud.stats.total()).toEqual({ total: 0, byAction: {} })
})
