import assert from 'node:assert/strict'
import { assumed, tencent } from './provenance'
import { failure, fresh, given, read, things, type Checks, type Subject } from './subject'

const CONFLICT = /TransactionConflict/

/**
 * Gives a write that was just sent the time to reach the cloud and to wait there. Nothing tells when it has: a real cloud
 * shows nobody who waits. Whoever comes later is answered alike, so that a slow network fails no check.
 */
// eslint-disable-next-line house/no-waiting-for-time -- see above
const underWay = () => new Promise((resolve) => setTimeout(resolve, 50))

async function size(subject: Subject, id: string): Promise<unknown> {
  return (await read(subject, id))?.['size']
}

export const transactions: Checks = {
  'a commit shows all of its writes': assumed(async (subject) => {
    const [kept, gone, made] = [await given(subject, { size: 1 }), await given(subject, {}), fresh()]
    await subject.db.runTransaction(async (transaction) => {
      const inside = things(transaction as never)
      await inside.doc(kept).update({ data: { size: subject.db.command.inc(1) } })
      await inside.doc(gone).remove()
      await inside.add({ data: { _id: made, group: made } })
    })
    assert.equal(await size(subject, kept), 2)
    assert.equal((await read(subject, gone)) ?? null, null)
    assert.equal((await read(subject, made))?.['_id'], made)
  }),
  'a transaction reads its own writes and others do not': tencent(
    'database/unit/transaction.test.ts, 读快照; delete doc and abort',
    async (subject) => {
      const id = await given(subject, { size: 1 })
      const transaction = await subject.db.startTransaction()
      const inside = transaction.collection('conformance_things').doc(id)
      await inside.update({ data: { size: 2 } })
      assert.equal((await inside.get()).data?.['size'], 2)
      assert.equal((await things(subject.other).doc(id).get()).data?.['size'], 1)
      await transaction.rollback()
      assert.equal(await size(subject, id), 1)
    },
  ),
  'an error in the callback rolls everything back': assumed(async (subject) => {
    const id = await given(subject, { size: 1 })
    const broken = subject.db.runTransaction(async (transaction) => {
      await transaction
        .collection('conformance_things')
        .doc(id)
        .update({ data: { size: 2 } })
      throw new Error('changed my mind')
    })
    assert.match((await failure(broken)).message, /changed my mind/)
    assert.equal(await size(subject, id), 1)
  }),
  'reads come from one moment, whatever others write meanwhile': tencent(
    'database/unit/transaction.test.ts, 读偏',
    async (subject) => {
      const [a, b] = [await given(subject, { size: 1 }), await given(subject, { size: 1 })]
      const transaction = await subject.db.startTransaction()
      const inside = transaction.collection('conformance_things')
      await inside.doc(a).get()
      await things(subject.other)
        .doc(b)
        .update({ data: { size: 2 } })
      await things(subject.other)
        .doc(b)
        .update({ data: { size: 3 } })
      assert.equal((await inside.doc(b).get()).data?.['size'], 1)
      await transaction.rollback()
      assert.equal(await size(subject, b), 3)
    },
  ),
  'the second to write a document is refused at once': tencent(
    'database/unit/transaction.test.ts, 冲突检测',
    async (subject) => {
      const id = await given(subject, { size: 0 })
      const [first, second] = [await subject.db.startTransaction(), await subject.other.startTransaction()]
      await second.collection('conformance_things').doc(id).get()
      await first
        .collection('conformance_things')
        .doc(id)
        .update({ data: { size: 1 } })
      const refused = await failure(
        second
          .collection('conformance_things')
          .doc(id)
          .update({ data: { size: 2 } }),
      )
      assert.match(refused.message, CONFLICT)
      await first.commit()
      assert.equal(await size(subject, id), 1)
    },
  ),
  'a transaction that met a conflict is over': assumed(async (subject) => {
    const id = await given(subject, { size: 0 })
    const [first, second] = [await subject.db.startTransaction(), await subject.other.startTransaction()]
    await first
      .collection('conformance_things')
      .doc(id)
      .update({ data: { size: 1 } })
    await failure(
      second
        .collection('conformance_things')
        .doc(id)
        .update({ data: { size: 2 } }),
    )
    await first.commit()
    await failure(second.commit())
    assert.equal(await size(subject, id), 1)
  }),
  'a write to what changed after the snapshot is refused': tencent(
    'database/unit/transaction.test.ts, 读偏',
    async (subject) => {
      const id = await given(subject, { size: 0 })
      const transaction = await subject.db.startTransaction()
      const inside = transaction.collection('conformance_things').doc(id)
      await inside.get()
      await things(subject.other)
        .doc(id)
        .update({ data: { size: 5 } })
      assert.match((await failure(inside.update({ data: { size: 1 } }))).message, CONFLICT)
      await failure(transaction.commit())
      assert.equal(await size(subject, id), 5)
    },
  ),
  'a plain write waits for the transaction that holds the document': assumed(async (subject) => {
    const id = await given(subject, { size: 1 })
    const transaction = await subject.db.startTransaction()
    await transaction
      .collection('conformance_things')
      .doc(id)
      .update({ data: { size: 10 } })
    const plain = things(subject.other)
      .doc(id)
      .update({ data: { size: subject.other.command.inc(1) } })
    await underWay()
    await transaction.commit()
    await plain
    assert.equal(await size(subject, id), 11)
  }),
  'a conditional update judges its condition after the wait': assumed(async (subject) => {
    const id = await given(subject, { size: 1 })
    const transaction = await subject.db.startTransaction()
    await transaction
      .collection('conformance_things')
      .doc(id)
      .update({ data: { size: 0 } })
    const taking = things(subject.other)
      .where({ _id: id, size: 1 })
      .update({ data: { size: 0, twice: true } })
    await underWay()
    await transaction.commit()
    assert.equal((await taking).stats.updated, 0)
    assert.equal((await read(subject, id))?.['twice'], undefined)
  }),
  'of many conditional updates of one document exactly one wins': assumed(async (subject) => {
    const id = await given(subject, { size: 1 })
    const takes = Array.from({ length: 20 }, (_, taker) =>
      things(subject.db)
        .where({ _id: id, size: 1 })
        .update({ data: { size: 0, taker } }),
    )
    const updated = (await Promise.all(takes)).map(({ stats }) => stats.updated)
    assert.equal(
      updated.reduce((sum, n) => sum + n, 0),
      1,
    )
  }),
  'a duplicate inside a transaction is refused with E11000': assumed(async (subject) => {
    const id = await given(subject, {})
    const twice = subject.db.runTransaction(async (transaction) =>
      transaction.collection('conformance_things').add({ data: { _id: id } }),
    )
    assert.match((await failure(twice)).message, /E11000/)
  }),
  'two transactions that claim the same unique key do not both commit': assumed(async (subject) => {
    const key = fresh()
    const claim = async (db: Subject['db']) => {
      const transaction = await db.startTransaction()
      await transaction.collection('conformance_claims').add({ data: { keys: [fresh(), key] } })
      await transaction.commit()
    }
    const results = await Promise.allSettled([claim(subject.db), claim(subject.other)])
    assert.deepEqual(results.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  }),
  'a transaction that is over takes no more': tencent(
    'database/unit/transaction.test.ts, 事务提交后, 不能进行其它操作',
    async (subject) => {
      const id = await given(subject, { size: 1 })
      const transaction = await subject.db.startTransaction()
      await transaction.commit()
      await failure(
        transaction
          .collection('conformance_things')
          .doc(id)
          .update({ data: { size: 2 } }),
      )
      assert.equal(await size(subject, id), 1)
    },
  ),
}
