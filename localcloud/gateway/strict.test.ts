import { openTestCloud, type TestCloud } from '../testing'
import type { Database } from '../conformance/sdkTypes'

let cloud: TestCloud
beforeAll(async () => {
  const board = {
    name: 'board',
    fields: [
      ['group', 1],
      ['status', 1],
      ['at', -1],
    ],
  } as const
  const crew = {
    name: 'crew',
    fields: [
      ['group', 1],
      ['crew', 1],
    ],
  } as const
  const keys = { name: 'keys', fields: [['keys', 1]], unique: true } as const
  cloud = await openTestCloud({
    collections: { orders: { indexes: [board, crew] }, claims: { indexes: [keys] }, bare: { indexes: [] } },
    functions: { echo: (data) => data },
  })
})
afterAll(() => cloud.close())

function database(instance?: string): Database {
  return cloud.sdk(instance).database({ throwOnNotFound: false }) as unknown as Database
}

async function refusal(attempt: Promise<unknown>): Promise<string> {
  return attempt.then(
    () => 'not refused',
    (error: Error) => error.message,
  )
}

describe('inside a transaction', () => {
  test('where().update, which would survive the rollback, is refused and changes nothing', async () => {
    const db = database()
    await db.collection('orders').add({ data: { _id: 'leak', group: 'leak' } })
    const leaking = db.runTransaction(async (transaction) => {
      await transaction
        .collection('orders')
        .where({ group: 'leak' })
        .update({ data: { trap: 1 } })
    })
    expect(await refusal(leaking)).toContain('outside the open transaction of this function instance')
    expect((await db.collection('orders').doc('leak').get()).data).toEqual({ _id: 'leak', group: 'leak' })
  })

  test('where().remove and a plain write through db are refused as well', async () => {
    const db = database()
    const attempts = [
      () => db.collection('orders').where({ group: 'x' }).remove(),
      () => db.collection('orders').add({ data: { group: 'x' } }),
      () =>
        db
          .collection('orders')
          .doc('x')
          .set({ data: { group: 'x' } }),
    ]
    for (const attempt of attempts) {
      const message = await refusal(db.runTransaction(async () => attempt()))
      expect(message).toContain('outside the open transaction')
    }
  })

  test('another instance may write meanwhile', async () => {
    const transaction = await database('busy').startTransaction()
    await database('free')
      .collection('orders')
      .add({ data: { group: 'free' } })
    await transaction.rollback()
  })

  test('where().get is refused', async () => {
    const reading = database().runTransaction(async (transaction) =>
      transaction.collection('orders').where({ group: 'x' }).get(),
    )
    expect(await refusal(reading)).toContain('where() inside a transaction')
  })

  test('messages, function calls and uploads are refused, because the callback may run again', async () => {
    const sdk = cloud.sdk('sender')
    const message = { touser: 'o-one', templateId: 't', page: 'p', data: {} }
    const sends = [
      () => sdk.openapi.subscribeMessage.send(message),
      () => sdk.callFunction({ name: 'echo', data: {} }),
      () => sdk.uploadFile({ cloudPath: 'a.txt', fileContent: Buffer.from('a') }),
    ]
    for (const send of sends) {
      const attempt = database('sender').runTransaction(async () => send())
      expect(await refusal(attempt)).toContain('send it after the commit')
    }
    expect(cloud.outbox.all()).toEqual([])
  })
})

describe('a query without an index', () => {
  const orders = () => database('asking').collection('orders')
  const uncovered: [string, () => Promise<unknown>, string][] = [
    ['by a field no index begins with', () => orders().where({ status: 'open' }).get(), "[['status', 1]]"],
    [
      'that would filter most of what it reads',
      () => orders().where({ group: 'a', colour: 'red' }).get(),
      "[['group', 1], ['colour', 1]]",
    ],
    [
      'whose sort the index cannot give',
      () => orders().where({ group: 'a' }).orderBy('name', 'asc').get(),
      "[['group', 1], ['name', 1]]",
    ],
    [
      'with a range beside the index',
      () =>
        orders()
          .where({ group: 'a', name: { $gt: 1 } })
          .count(),
      "['name', 1]",
    ],
    [
      'that updates',
      () =>
        orders()
          .where({ name: 'x' })
          .update({ data: { a: 1 } }),
      "[['name', 1]]",
    ],
    ['that removes', () => orders().where({ name: 'x' }).remove(), "[['name', 1]]"],
    ['that counts everything', () => orders().count(), 'walking a whole collection does not scale'],
    ['that gets everything', () => orders().get(), 'walking a whole collection does not scale'],
    ['of an aggregate', () => orders().aggregate().match({ name: 'x' }).end(), "[['name', 1]]"],
    [
      'of an aggregate without a match',
      () => orders().aggregate().group({ _id: null }).end(),
      'does not scale',
    ],
    [
      'of a lookup',
      () =>
        orders()
          .aggregate()
          .match({ group: 'a' })
          .lookup({ from: 'claims', localField: '_id', foreignField: 'orderId', as: 'claims' })
          .end(),
      "[['orderId', 1]]",
    ],
  ]

  test.each(uncovered)('%s is refused and says which index to declare', async (_what, ask, advice) => {
    const message = await refusal(ask())
    expect(message).toContain('[local cloud, strict]')
    expect(message).toContain(advice)
  })

  const covered: [string, () => Promise<unknown>][] = [
    [
      'by _id and any other condition',
      () =>
        orders()
          .where({ _id: 'a', version: 3 })
          .update({ data: { a: 1 } }),
    ],
    [
      'by several ids, in any order',
      () =>
        orders()
          .where({ _id: database('asking').command.in(['a', 'b']) })
          .get(),
    ],
    ['by a prefix', () => orders().where({ group: 'a' }).get()],
    [
      'by prefix and sort',
      () => orders().where({ group: 'a', status: 'open' }).orderBy('at', 'asc').limit(20).get(),
    ],
    ['through an array', () => orders().where({ group: 'a', crew: 'm1' }).count()],
    [
      'by a unique entry, sorted as one likes',
      () => database().collection('claims').where({ keys: 'k' }).orderBy('at', 'desc').get(),
    ],
    [
      'that pages through everything by _id',
      () => database().collection('bare').orderBy('_id', 'asc').limit(10).get(),
    ],
    [
      'of an aggregate',
      () => orders().aggregate().match({ group: 'a', status: 'open' }).group({ _id: '$crew' }).end(),
    ],
  ]

  test.each(covered)('%s is let through', async (_what, ask) => {
    await expect(ask()).resolves.toBeDefined()
  })
})

test('a field name that no query could reach is refused, though the cloud would store it', async () => {
  const orders = database().collection('orders')
  for (const name of ['a.b', 'key.', '']) {
    expect(await refusal(orders.add({ data: { group: 'x', [name]: 1 } }))).toContain('[local cloud, strict]')
    expect(await refusal(orders.doc('x').set({ data: { in: { [name]: 1 } } }))).toContain(
      'no query or update could reach it',
    )
  }
})

test('a refused document ends the transaction it was added in', async () => {
  const transaction = await database().startTransaction()
  const adding = transaction.collection('orders').add({ data: { _id: 'bad', $key: 1 } })
  expect(await refusal(adding)).toContain('not valid for storage')
  expect(await refusal(transaction.commit())).toContain('TransactionNotExist')
})

test('of two documents with one _id in one call neither is added', async () => {
  const twice = [
    { _id: 'twice', group: 'x' },
    { _id: 'twice', group: 'y' },
  ]
  const orders = database().collection('orders')
  expect(await refusal(orders.add({ data: twice }))).toContain('E11000')
  expect((await orders.doc('twice').get()).data ?? null).toBeNull()
})

test('a collection that is not declared is refused and named', async () => {
  const message = await refusal(database().collection('nope').doc('a').get())
  expect(message).toContain('declare "nope" in cloudfunctions/platform/collections.ts')
  expect(await refusal(database().createCollection('nope'))).toContain('declare "nope"')
})
