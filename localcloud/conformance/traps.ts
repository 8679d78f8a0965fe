import assert from 'node:assert/strict'
import { assumed, tencent } from './provenance'
import { failure, fresh, given, read, things, type Checks } from './subject'

/** What the real SDK does that nobody expects (docs: traps of the SDK); the product is written around these. */
export const traps: Checks = {
  'a conflict raised by an operation has no code, so runTransaction does not try again': assumed(
    async (subject) => {
      const id = await given(subject, { size: 0 })
      let runs = 0
      const error = await failure(
        subject.db.runTransaction(async (transaction) => {
          runs++
          const inside = transaction.collection('conformance_things').doc(id)
          await inside.get()
          await things(subject.other)
            .doc(id)
            .update({ data: { size: runs } })
          await inside.update({ data: { size: 100 } })
        }),
      )
      assert.equal(error.code, undefined)
      assert.equal(error.errCode, -501001)
      assert.match(error.message, /TransactionConflict/)
      assert.equal(runs, 1)
    },
  ),
  'with the code restored runTransaction tries again': assumed(async (subject) => {
    const id = await given(subject, { size: 0 })
    let runs = 0
    await subject.db.runTransaction(async (transaction) => {
      runs++
      const inside = transaction.collection('conformance_things').doc(id)
      await inside.get()
      if (runs === 1)
        await things(subject.other)
          .doc(id)
          .update({ data: { size: runs } })
      await inside.update({ data: { size: 100 } }).catch((error: unknown) => {
        throw Object.assign(error as Error, { code: 'DATABASE_TRANSACTION_CONFLICT' })
      })
    })
    assert.equal(runs, 2)
    assert.equal((await read(subject, id))?.['size'], 100)
  }),
  'two transactions that only read the same may both commit (write skew)': assumed(async (subject) => {
    const [a, b] = [await given(subject, { size: 1 }), await given(subject, { size: 1 })]
    const [first, second] = [await subject.db.startTransaction(), await subject.other.startTransaction()]
    for (const transaction of [first, second]) {
      await transaction.collection('conformance_things').doc(a).get()
      await transaction.collection('conformance_things').doc(b).get()
    }
    await first
      .collection('conformance_things')
      .doc(a)
      .update({ data: { size: 0 } })
    await second
      .collection('conformance_things')
      .doc(b)
      .update({ data: { size: 0 } })
    await first.commit()
    await second.commit()
    assert.equal((await read(subject, a))?.['size'], 0)
    assert.equal((await read(subject, b))?.['size'], 0)
  }),
  'addToSet of an array adds one nested array': assumed(async (subject) => {
    const id = await given(subject, { l: [] })
    await things(subject.db)
      .doc(id)
      .update({ data: { l: subject.db.command.addToSet(['a', 'b']) } })
    assert.deepEqual((await read(subject, id))?.['l'], [['a', 'b']])
  }),
  'a missing document inside a transaction reads as null': tencent(
    'database/unit/transaction.test.ts, get不存在的文档，返回null',
    async (subject) => {
      const found = await subject.db.runTransaction(async (transaction) =>
        transaction.collection('conformance_things').doc(fresh()).get(),
      )
      assert.equal(found.data ?? null, null)
    },
  ),
  'rollback with a reason makes runTransaction fail with that reason': tencent(
    'database/unit/transaction.test.ts, rollback within runTransaction',
    async (subject) => {
      const id = await given(subject, { size: 1 })
      const refused = subject.db.runTransaction(async (transaction) => {
        await transaction
          .collection('conformance_things')
          .doc(id)
          .update({ data: { size: 2 } })
        await transaction.rollback('not today')
      })
      assert.equal(await refused.catch((reason: unknown) => reason), 'not today')
      assert.equal((await read(subject, id))?.['size'], 1)
    },
  ),
}
