import assert from 'node:assert/strict'
import { assumed, tencent } from './provenance'
import { after, failure, fresh, given, read, things, type Checks } from './subject'

const REQUEST_FAILED = -502001

export const documents: Checks = {
  'every kind of value comes back as it went in': assumed(async (subject) => {
    const values = {
      text: '门框',
      whole: 7,
      milliseconds: 1795299790768,
      half: 1.5,
      below: -3,
      yes: true,
      none: null,
      date: new Date(1234567890123),
      list: [1, 'two', [3], { four: 4 }],
      nested: { deep: { deeper: [] } },
    }
    const id = await given(subject, values)
    const stored = await read(subject, id)
    assert.deepEqual(stored, { ...values, _id: id, group: stored?.['group'] })
  }),

  'an id is made up when none is given': assumed(async ({ db }) => {
    const { _id } = await things(db).add({ data: { group: fresh() } })
    assert.match(_id, /^[0-9a-f]{32}$/)
  }),

  'a missing document is null when throwOnNotFound is false': assumed(async ({ db }) => {
    const { data } = await things(db).doc(fresh()).get()
    assert.equal(data ?? null, null)
  }),

  'a duplicate _id is refused with -502001 and E11000': assumed(async (subject) => {
    const id = await given(subject, {})
    const error = await failure(things(subject.db).add({ data: { _id: id } }))
    assert.equal(error.errCode, REQUEST_FAILED)
    assert.match(error.message, /E11000/)
  }),

  'a field that begins with $ is refused': tencent(
    'database/index.test.ts, 验证throwOnCode',
    async ({ db }) => {
      const adding = things(db).add({ data: { group: fresh(), $key: 1 } })
      assert.equal((await failure(adding)).errCode, REQUEST_FAILED)
      const setting = things(db)
        .doc(fresh())
        .set({ data: { $key: 1 } })
      assert.equal((await failure(setting)).errCode, REQUEST_FAILED)
    },
  ),

  'a field that begins with $ is refused inside objects and arrays too': assumed(async ({ db }) => {
    for (const inside of [{ $key: 1 }, { deep: { $key: 1 } }, [{ $key: 1 }]]) {
      const error = await failure(things(db).add({ data: { group: fresh(), inside } }))
      assert.equal(error.errCode, REQUEST_FAILED)
    }
  }),

  'a field that holds a null byte is refused': assumed(async ({ db }) => {
    const error = await failure(things(db).add({ data: { group: fresh(), 'a\0b': 1 } }))
    assert.equal(error.errCode, REQUEST_FAILED)
  }),

  'set creates a document and says so, then replaces it whole': assumed(async (subject) => {
    const id = fresh()
    const created = await things(subject.db)
      .doc(id)
      .set({ data: { group: id, size: 1 } })
    assert.deepEqual(created.stats, { updated: 0, created: 1 })
    const replaced = await things(subject.db)
      .doc(id)
      .set({ data: { group: id, other: 2 } })
    assert.equal(replaced.stats.updated, 1)
    assert.deepEqual(await read(subject, id), { _id: id, group: id, other: 2 })
  }),

  'update of a missing document changes nothing and creates nothing': assumed(async (subject) => {
    const id = fresh()
    const { stats } = await things(subject.db)
      .doc(id)
      .update({ data: { size: 1 } })
    assert.equal(stats.updated, 0)
    assert.equal((await read(subject, id)) ?? null, null)
  }),

  'remove takes one document away and counts': tencent(
    'database/unit/document.test.ts, API - remove document should success; API - remove document that not exist',
    async (subject) => {
      const id = await given(subject, {})
      assert.equal((await things(subject.db).doc(id).remove()).stats.removed, 1)
      assert.equal((await things(subject.db).doc(id).remove()).stats.removed, 0)
    },
  ),

  'a server date becomes a time, with its offset': tencent(
    'database/unit/date.test.ts, Document - CRUD',
    async (subject) => {
      const { db } = subject
      const fields = await after(
        subject,
        {},
        { now: db.serverDate(), later: db.serverDate({ offset: 60_000 }) },
      )
      assert.ok(fields['now'] instanceof Date && fields['later'] instanceof Date)
      assert.equal(fields['later'].getTime() - fields['now'].getTime(), 60_000)
    },
  ),

  'an undeclared collection is refused with -502005': assumed(async ({ db }) => {
    const error = await failure(db.collection(`none_${fresh()}`).doc('x').get())
    assert.equal(error.errCode, -502005)
  }),
}
