import assert from 'node:assert/strict'
import { assumed, tencent } from './provenance'
import { fresh, given, read, things, type Checks, type Subject } from './subject'
import type { Transaction } from './sdkTypes'

async function found(transaction: Transaction, group: string): Promise<number> {
  const { data } = await transaction.collection('conformance_things').where({ group }).get()
  return data.length
}

/** Counts a group in a transaction and adds to it, as somebody would who wants to keep a cap. */
async function countAndAdd(db: Subject['db'], group: string): Promise<() => Promise<unknown>> {
  const transaction = await db.startTransaction()
  await found(transaction, group)
  await transaction.collection('conformance_things').add({ data: { group } })
  return () => transaction.commit()
}

/** What the local cloud refuses to do, because of what these say; only a real environment can be asked. */
export const questions: Checks = {
  'where().get() inside a transaction sees what the transaction wrote': tencent(
    'database/unit/transaction.test.ts, 事务内批量插入 条件查询',
    async ({ db }) => {
      const group = fresh()
      const transaction = await db.startTransaction()
      await transaction.collection('conformance_things').add({ data: [{ group }, { group }] })
      assert.equal(await found(transaction, group), 2)
      await transaction.rollback()
    },
  ),
  'where().get() inside a transaction does not see what others wrote after its snapshot': assumed(
    async ({ db, other }) => {
      const group = fresh()
      const transaction = await db.startTransaction()
      assert.equal(await found(transaction, group), 0)
      await things(other).add({ data: { group } })
      assert.equal(await found(transaction, group), 0)
      await transaction.rollback()
    },
  ),
  'what where().get() counted inside a transaction is guarded by nothing: two that count and add both commit':
    assumed(async ({ db, other }) => {
      const group = fresh()
      const commits = [await countAndAdd(db, group), await countAndAdd(other, group)]
      for (const commit of commits) await commit()
      assert.equal((await things(db).where({ group }).count()).total, 2)
    }),
  'where().update() inside a transaction survives its rollback': assumed(async (subject) => {
    const group = fresh()
    const id = await given(subject, { group })
    const transaction = await subject.db.startTransaction()
    await transaction
      .collection('conformance_things')
      .where({ group })
      .update({ data: { size: 1 } })
    await transaction.rollback()
    assert.equal((await read(subject, id))?.['size'], 1)
  }),
  'count() inside a transaction does not see what the transaction wrote': assumed(async ({ db }) => {
    const group = fresh()
    const transaction = await db.startTransaction()
    await transaction.collection('conformance_things').add({ data: { group } })
    const { total } = await transaction.collection('conformance_things').where({ group }).count()
    await transaction.rollback()
    assert.equal(total, 0)
  }),
  'a field name with a dot is stored': tencent('database/index.test.ts, Document - CRUD', async (subject) => {
    const id = await given(subject, { 'key.': 1 })
    assert.equal((await read(subject, id))?.['key.'], 1)
  }),
  'a field name that is empty is stored': assumed(async (subject) => {
    const id = await given(subject, { '': 1 })
    assert.equal((await read(subject, id))?.[''], 1)
  }),
}
