import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openTestCloud, type TestCloud } from '../testing'
import type { Database } from '../conformance/sdkTypes'

const collections = {
  orders: { indexes: [{ name: 'keys', fields: [['keys', 1]], unique: true }] },
} as const

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'weixiu-durability-'))
  file = path.join(folder, 'cloud.db')
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function database(cloud: TestCloud): Database {
  return cloud.sdk().database({ throwOnNotFound: false }) as unknown as Database
}

test('what was acknowledged is there after a restart, indexes and all', async () => {
  const before = await openTestCloud({ collections, file })
  const db = database(before)
  const at = new Date(1795299790768)
  await db
    .collection('orders')
    .add({ data: { _id: 'a', keys: ['k1'], at, n: 1795299790768, half: 0.5, none: null } })
  await db.collection('orders').add({ data: { _id: 'b', keys: ['k2'] } })
  await db.collection('orders').add({ data: { _id: 'c', keys: ['k3'] } })
  await db.collection('orders').doc('c').remove()
  await db.runTransaction(async (transaction) => {
    await transaction
      .collection('orders')
      .doc('a')
      .update({ data: { keys: ['k1', 'k4'] } })
    await transaction
      .collection('orders')
      .doc('b')
      .update({ data: { done: true } })
  })
  await before.close()

  const after = await openTestCloud({ collections, file })
  expect(after.documents('orders')).toEqual([
    { _id: 'a', keys: ['k1', 'k4'], at, n: 1795299790768, half: 0.5, none: null },
    { _id: 'b', keys: ['k2'], done: true },
  ])
  await expect(
    database(after)
      .collection('orders')
      .add({ data: { keys: ['k4'] } }),
  ).rejects.toThrow('E11000')
  await after.close()
})

test('a transaction that was not committed leaves nothing behind', async () => {
  const before = await openTestCloud({ collections, file })
  const transaction = await database(before).startTransaction()
  await transaction.collection('orders').add({ data: { _id: 'a', keys: ['k1'] } })
  await before.close()
  const after = await openTestCloud({ collections, file })
  expect(after.documents('orders')).toEqual([])
  await after.close()
})

test('a second gateway on the same file is refused in one sentence', async () => {
  const first = await openTestCloud({ collections, file })
  await expect(openTestCloud({ collections, file })).rejects.toThrow('in use by another local cloud')
  await first.close()
})
