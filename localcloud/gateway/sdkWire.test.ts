import { openTestCloud, startSdk, type TestCloud } from '../testing'
import type { Collection, Database, Fields } from '../conformance/sdkTypes'
import type { Network } from '../sdkNetwork'

// What wx-server-sdk really puts on the wire; the gateway's refusals and docs/platform-facts.md lean on it.

let cloud: TestCloud
let sent: Fields[]
let db: Database
beforeAll(async () => {
  cloud = await openTestCloud({
    collections: { notes: { indexes: [{ name: 'group', fields: [['group', 1]] }] } },
  })
  const network: Network = async ({ method, url, headers, body }) => {
    sent.push(JSON.parse(body.toString()) as Fields)
    const { pathname, search } = new URL(url)
    const contentType = String(headers['content-type'])
    return cloud.gateway.exchange({
      method,
      url: pathname + search,
      contentType,
      body,
      origin: 'http://local',
    })
  }
  const sdk = startSdk(cloud.gateway.adminUrl('wire'), 'o-wire', network)
  db = sdk.database({ throwOnNotFound: false }) as unknown as Database
})
beforeEach(() => {
  sent = []
})
afterAll(() => cloud.close())

const ways: [string, boolean, (notes: Collection) => Promise<unknown>][] = [
  ['doc.get', true, (notes) => notes.doc('a').get()],
  ['doc.update', true, (notes) => notes.doc('a').update({ data: { n: 1 } })],
  ['doc.set', true, (notes) => notes.doc('a').set({ data: { n: 1 } })],
  ['doc.remove', true, (notes) => notes.doc('a').remove()],
  ['add', true, (notes) => notes.add({ data: { n: 1 } })],
  ['where.get', true, (notes) => notes.where({ group: 'g' }).get()],
  ['where.count', false, (notes) => notes.where({ group: 'g' }).count()],
  ['where.update', false, (notes) => notes.where({ group: 'g' }).update({ data: { n: 1 } })],
  ['where.remove', false, (notes) => notes.where({ group: 'g' }).remove()],
  ['aggregate', false, (notes) => notes.aggregate().match({ group: 'g' }).end()],
]

test.each(ways)('inside a transaction %s tells which one it belongs to: %s', async (_way, tells, send) => {
  const transaction = await db.startTransaction()
  await send(transaction.collection('notes')).catch(() => undefined)
  expect(sent.map((request) => typeof request['transactionId'] === 'string')).toEqual([false, tells])
  await transaction.rollback().catch(() => undefined)
})

test('a query has no updateAndReturn', () => {
  expect('updateAndReturn' in db.collection('notes').where({ group: 'g' })).toBe(false)
})

test('multi false is told for update and remove', async () => {
  const query = db.collection('notes').where({ group: 'g' })
  await query.update({ data: { n: 1 }, multi: false })
  await query.remove({ multi: false })
  await query.remove()
  expect(sent.map(({ multi }) => multi)).toEqual([false, false, true])
})
