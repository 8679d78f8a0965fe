import { openTestCloud, type TestCloud } from '../testing'
import type { Database } from '../conformance/sdkTypes'

const unique = { name: 'owner', fields: [['owner', 1]], unique: true } as const
const collections = { accounts: { indexes: [unique] } }

let cloud: TestCloud
beforeAll(async () => {
  cloud = await openTestCloud({ collections })
})
afterAll(() => cloud.close())

function database(instance?: string, of = cloud): Database {
  return of.sdk(instance).database({ throwOnNotFound: false }) as unknown as Database
}

const stored = (of = cloud) => of.documents('accounts')

/** Waits until the cloud has one more request in hand than before. */
async function arrived(before: number): Promise<void> {
  while (cloud.stats.total().total === before) await new Promise(setImmediate)
}

test('a transaction that stays open too long is aborted and frees what it held', async () => {
  const hasty = await openTestCloud({ collections, transactionTimeoutMs: 300 })
  const [slow, quick] = [database(undefined, hasty), database(undefined, hasty)]
  await quick.collection('accounts').add({ data: { _id: 'slow', owner: 'slow', points: 1 } })
  const transaction = await slow.startTransaction()
  await transaction
    .collection('accounts')
    .doc('slow')
    .update({ data: { points: 2 } })
  await quick
    .collection('accounts')
    .doc('slow')
    .update({ data: { points: quick.command.inc(10) } })
  await expect(transaction.commit()).rejects.toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL' })
  expect(stored(hasty).find(({ _id }) => _id === 'slow')).toMatchObject({ points: 11 })
  await hasty.close()
})

test('releasing a crashed instance ends its transactions and lets those waiting go on', async () => {
  const [crashed, waiting] = [database('crashed'), database()]
  await waiting.collection('accounts').add({ data: { _id: 'held', owner: 'held', points: 1 } })
  const transaction = await crashed.startTransaction()
  await transaction
    .collection('accounts')
    .doc('held')
    .update({ data: { points: 2 } })
  const before = cloud.stats.total().total
  const update = waiting
    .collection('accounts')
    .doc('held')
    .update({ data: { points: waiting.command.inc(5) } })
  await arrived(before)
  expect(cloud.gateway.releaseInstance('crashed')).toBe(1)
  await update
  expect(stored().find(({ _id }) => _id === 'held')).toMatchObject({ points: 6 })
  expect(cloud.gateway.releaseInstance('crashed')).toBe(0)
})

test('a unique entry that a transaction gives up and another takes moves without a gap', async () => {
  const db = database()
  await db.collection('accounts').add({ data: { _id: 'from', owner: 'seat' } })
  await db.runTransaction(async (transaction) => {
    await transaction
      .collection('accounts')
      .doc('from')
      .update({ data: { owner: 'none' } })
    await transaction.collection('accounts').add({ data: { _id: 'to', owner: 'seat' } })
  })
  expect(
    stored()
      .filter(({ owner }) => owner === 'seat')
      .map(({ _id }) => _id),
  ).toEqual(['to'])
})

test('a plain write waits for a unique entry that an open transaction is taking, and is then refused', async () => {
  const [first, second] = [database(), database()]
  const transaction = await first.startTransaction()
  await transaction.collection('accounts').add({ data: { owner: 'wanted' } })
  const before = cloud.stats.total().total
  const plain = second.collection('accounts').add({ data: { owner: 'wanted' } })
  await arrived(before)
  await transaction.commit()
  await expect(plain).rejects.toThrow('E11000')
})

test('after a duplicate the transaction is over, even when the callback goes on', async () => {
  const db = database()
  await db.collection('accounts').add({ data: { owner: 'taken' } })
  const stubborn = db.runTransaction(async (transaction) => {
    await transaction.collection('accounts').add({ data: { owner: 'before' } })
    await transaction
      .collection('accounts')
      .add({ data: { owner: 'taken' } })
      .catch(() => undefined)
    await transaction.collection('accounts').add({ data: { owner: 'after' } })
  })
  await expect(stubborn).rejects.toThrow()
  expect(stored().some(({ owner }) => owner === 'before' || owner === 'after')).toBe(false)
})

test('transfers by many at once keep the sum, with conflicts repeated', async () => {
  const accounts = ['t0', 't1', 't2', 't3']
  const setUp = database()
  for (const _id of accounts)
    await setUp.collection('accounts').add({ data: { _id, owner: _id, points: 100 } })
  const people = Array.from({ length: 6 }, () => database())
  await Promise.all(
    people.map(async (db, person) => {
      for (let turn = 0; turn < 6; turn++) await transfer(db, accounts, person + turn)
    }),
  )
  const points = stored()
    .filter(({ _id }) => accounts.includes(String(_id)))
    .map((account) => Number(account['points']))
  expect(points.reduce((sum, n) => sum + n, 0)).toBe(400)
})

async function transfer(db: Database, accounts: string[], seed: number): Promise<void> {
  const [from, to] = [accounts[seed % 4]!, accounts[(seed + 1) % 4]!]
  for (;;) {
    try {
      return await db.runTransaction(async (transaction) => {
        const inside = transaction.collection('accounts')
        const [a, b] = await Promise.all([inside.doc(from).get(), inside.doc(to).get()])
        await inside.doc(from).update({ data: { points: Number(a.data?.['points']) - 7 } })
        await inside.doc(to).update({ data: { points: Number(b.data?.['points']) + 7 } })
      })
    } catch (error) {
      if (!(error as Error).message.includes('[ResourceUnavailable.Transaction')) throw error
    }
  }
}
