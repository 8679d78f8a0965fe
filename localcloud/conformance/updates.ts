import assert from 'node:assert/strict'
import { assumed, tencent } from './provenance'
import { after, command, failure, fresh, given, read, things, type Checks, type Subject } from './subject'
import type { Fields } from './sdkTypes'

const REQUEST_FAILED = -502001

async function refused(subject: Subject, before: Fields, change: Fields): Promise<void> {
  const id = await given(subject, before)
  const untouched = await read(subject, id)
  const error = await failure(things(subject.db).doc(id).update({ data: change }))
  assert.equal(error.errCode, REQUEST_FAILED, error.message)
  assert.deepEqual(await read(subject, id), untouched)
}

export const updates: Checks = {
  'a nested object is merged path by path': assumed(async (subject) => {
    assert.deepEqual(await after(subject, { n: { a: 1, b: 2 } }, { n: { b: 3 } }), { n: { a: 1, b: 3 } })
  }),
  'set replaces the object whole': assumed(async (subject) => {
    const _ = command(subject)
    assert.deepEqual(await after(subject, { n: { a: 1 } }, { n: _.set({ b: 3 }) }), { n: { b: 3 } })
  }),
  'a nested object cannot be merged into null; set can replace it': assumed(async (subject) => {
    const _ = command(subject)
    await refused(subject, { n: null }, { n: { q: 1 } })
    assert.deepEqual(await after(subject, { n: null }, { n: _.set({ q: 1 }) }), { n: { q: 1 } })
  }),
  'a path through a scalar is refused': assumed(async (subject) => {
    await refused(subject, { n: 'text' }, { 'n.q': 1 })
  }),
  'a path with an empty part is refused': assumed(async (subject) => {
    for (const path of ['.a', 'a.', 'a..b']) await refused(subject, { a: {} }, { [path]: 1 })
  }),
  'a field that begins with $ or holds a null byte is refused': assumed(async (subject) => {
    const _ = command(subject)
    const changes = [
      { a: _.set({ $key: 1 }) },
      { a: _.set({ deep: [{ $key: 1 }] }) },
      { l: _.push({ each: [{ $key: 1 }] }) },
      { 'a.$key': 1 },
      { 'a\0b': 1 },
      { a: _.set({ 'b\0c': 1 }) },
    ]
    for (const change of changes) await refused(subject, { a: {}, l: [] }, change)
  }),
  'what is set beyond the end of an array is preceded by null, and found by null': assumed(
    async (subject) => {
      const id = await given(subject, { v: [] })
      await things(subject.db)
        .doc(id)
        .update({ data: { 'v.3': 1 } })
      const stored = await read(subject, id)
      assert.deepEqual(stored?.['v'], [null, null, null, 1])
      const { data } = await things(subject.db).where({ group: stored['group'], v: null }).get()
      assert.equal(data.length, 1)
    },
  ),
  'remove inside an array leaves null in the place of the element': tencent(
    'database/unit/advanced-operator.test.ts, remove数组内',
    async (subject) => {
      const _ = command(subject)
      const before = { l: [{ a: 1, b: 2 }, { a: 3 }] }
      assert.deepEqual(await after(subject, before, { 'l.0.b': _.remove(), 'l.1': _.remove() }), {
        l: [{ a: 1 }, null],
      })
    },
  ),
  'inc and mul count, from nothing too': assumed(async (subject) => {
    const _ = command(subject)
    const change = { a: _.inc(2), b: _.mul(3), e: _.inc(1), f: _.mul(9) }
    assert.deepEqual(await after(subject, { a: 1, b: 2 }, change), { a: 3, b: 6, e: 1, f: 0 })
  }),
  'min keeps the smaller and max the larger': tencent(
    'database/unit/advanced-operator.test.ts, max; min',
    async (subject) => {
      const _ = command(subject)
      const change = { a: _.min(5), b: _.min(5), c: _.max(5), d: _.max(5) }
      const before = { a: 9, b: 1, c: 9, d: 1 }
      assert.deepEqual(await after(subject, before, change), { a: 5, b: 1, c: 9, d: 5 })
    },
  ),
  'inc of a text or of null is refused': assumed(async (subject) => {
    const _ = command(subject)
    await refused(subject, { s: 'x' }, { s: _.inc(1) })
    await refused(subject, { s: null }, { s: _.inc(1) })
  }),
  'remove takes a field away': assumed(async (subject) => {
    const _ = command(subject)
    assert.deepEqual(
      await after(subject, { a: 1, b: { c: 1, d: 2 } }, { a: _.remove(), 'b.c': _.remove() }),
      { b: { d: 2 } },
    )
  }),
  'push appends one or several': tencent(
    'database/unit/advanced-operator.test.ts, push array; push single item; push multiple item',
    async (subject) => {
      const _ = command(subject)
      assert.deepEqual(await after(subject, { l: [1] }, { l: _.push(2) }), { l: [1, 2] })
      assert.deepEqual(await after(subject, { l: [1] }, { l: _.push([2, 3]) }), { l: [1, 2, 3] })
      assert.deepEqual(await after(subject, { l: [1] }, { l: _.push(2, 3) }), { l: [1, 2, 3] })
    },
  ),
  'push with each sorts the whole array, then cuts it': tencent(
    'database/unit/advanced-operator.test.ts, push with options',
    async (subject) => {
      const _ = command(subject)
      const l = _.push({ each: [4, 5, 6], sort: -1, slice: 3 })
      assert.deepEqual(await after(subject, { l: [1, 2, 3] }, { l }), { l: [6, 5, 4] })
    },
  ),
  'push cuts at the end and places at a position': assumed(async (subject) => {
    const _ = command(subject)
    const cut = await after(
      subject,
      { l: ['z', 'x'] },
      { l: _.push({ each: ['b', 'a'], sort: 1, slice: -3 }) },
    )
    assert.deepEqual(cut, { l: ['b', 'x', 'z'] })
    assert.deepEqual(await after(subject, { l: [3] }, { l: _.push({ each: [1, 2], position: 0 }) }), {
      l: [1, 2, 3],
    })
  }),
  'push with each sorts, cuts and places what begins a new array too': assumed(async (subject) => {
    const _ = command(subject)
    const l = _.push({ each: [4, 6, 5], sort: -1, slice: 2 })
    assert.deepEqual(await after(subject, {}, { l }), { l: [6, 5] })
    assert.deepEqual(await after(subject, {}, { l: _.push({ each: [1, 2], position: 5, slice: -1 }) }), {
      l: [2],
    })
  }),
  'push sorts objects by several fields': assumed(async (subject) => {
    const _ = command(subject)
    const before = { l: [{ a: 2, b: 1 }] }
    const each = [
      { a: 1, b: 1 },
      { a: 1, b: 2 },
    ]
    assert.deepEqual(await after(subject, before, { l: _.push({ each, sort: { a: -1, b: -1 } }) }), {
      l: [
        { a: 2, b: 1 },
        { a: 1, b: 2 },
        { a: 1, b: 1 },
      ],
    })
  }),
  'push to something that is no array is refused': assumed(async (subject) => {
    const _ = command(subject)
    await refused(subject, { l: 1 }, { l: _.push(2) })
  }),
  'pop, shift and unshift work at the ends': assumed(async (subject) => {
    const _ = command(subject)
    assert.deepEqual(await after(subject, { l: [1, 2, 3] }, { l: _.pop() }), { l: [1, 2] })
    assert.deepEqual(await after(subject, { l: [1, 2, 3] }, { l: _.shift() }), { l: [2, 3] })
    assert.deepEqual(await after(subject, { l: [3] }, { l: _.unshift([1, 2]) }), { l: [1, 2, 3] })
  }),
  'pull takes out by value and by condition, pullAll any of several': tencent(
    'database/unit/advanced-operator.test.ts, pull; pull with _.gte; pullAll',
    async (subject) => {
      const _ = command(subject)
      assert.deepEqual(await after(subject, { l: [1, 2, 1] }, { l: _.pull(1) }), { l: [2] })
      assert.deepEqual(await after(subject, { l: [1, 5, 9] }, { l: _.pull(_.gte(5)) }), { l: [1] })
      assert.deepEqual(await after(subject, { l: [1, 2, 3] }, { l: _.pullAll([1, 3]) }), { l: [2] })
    },
  ),
  'pull takes out objects that have the fields': assumed(async (subject) => {
    const _ = command(subject)
    assert.deepEqual(await after(subject, { l: [{ a: 1, b: 1 }, { a: 2 }] }, { l: _.pull({ a: 1 }) }), {
      l: [{ a: 2 }],
    })
  }),
  'addToSet adds once; an array is added as one element': assumed(async (subject) => {
    const _ = command(subject)
    assert.deepEqual(await after(subject, { l: ['a'] }, { l: _.addToSet('a') }), { l: ['a'] })
    assert.deepEqual(await after(subject, { l: ['a'] }, { l: _.addToSet(['a', 'b']) }), {
      l: ['a', ['a', 'b']],
    })
    assert.deepEqual(await after(subject, { l: ['a'] }, { l: _.addToSet({ $each: ['a', 'b'] }) }), {
      l: ['a', 'b'],
    })
  }),
  'addToSet takes the same fields in another order for another object': assumed(async (subject) => {
    const _ = command(subject)
    const id = await given(subject, { l: [{ a: 1, b: 2 }] })
    for (const element of [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ])
      await things(subject.db)
        .doc(id)
        .update({ data: { l: _.addToSet(element) } })
    assert.equal(JSON.stringify((await read(subject, id))?.['l']), '[{"a":1,"b":2},{"b":2,"a":1}]')
  }),
  'rename moves a field': tencent('database/unit/advanced-operator.test.ts, rename', async (subject) => {
    const _ = command(subject)
    assert.deepEqual(await after(subject, { a: 1 }, { a: _.rename('b') }), { b: 1 })
  }),
  'an update that changes nothing counts no document': assumed(async (subject) => {
    const id = await given(subject, { size: 1 })
    const { stats } = await things(subject.db)
      .doc(id)
      .update({ data: { size: 1 } })
    assert.equal(stats.updated, 0)
  }),
  'the positional $ changes the element the condition met': assumed(async (subject) => {
    const id = await given(subject, { crew: [{ id: 'a' }, { id: 'b' }] })
    const query = things(subject.db).where({ _id: id, 'crew.id': 'b' })
    await query.update({ data: { 'crew.$.came': true } })
    assert.deepEqual((await read(subject, id))?.['crew'], [{ id: 'a' }, { id: 'b', came: true }])
  }),
  'where.update changes all that match and only those': assumed(async (subject) => {
    const _ = command(subject)
    const group = await given(subject, { group: 'temporary' })
    for (const size of [1, 2, 3]) await things(subject.db).add({ data: { group, size } })
    const { stats } = await things(subject.db)
      .where({ group, size: _.gte(2) })
      .update({ data: { size: _.inc(10) } })
    assert.equal(stats.updated, 2)
    const { data } = await things(subject.db).where({ group }).orderBy('size', 'asc').get()
    assert.deepEqual(
      data.map((thing) => thing['size']),
      [1, 12, 13],
    )
  }),
  'where.update and where.remove with multi false take one of those that match': tencent(
    'database/index.test.ts, Document - doc().option().update(); Document - doc().option().delete()',
    async (subject) => {
      const _ = command(subject)
      const group = fresh()
      for (const size of [1, 2, 3]) await things(subject.db).add({ data: { group, size } })
      const changing = things(subject.db).where({ group, size: _.gte(2) })
      assert.equal((await changing.update({ data: { size: _.inc(10) }, multi: false })).stats.updated, 1)
      const { data } = await things(subject.db).where({ group }).get()
      assert.equal(data.filter(({ size }) => Number(size) > 10).length, 1)
      assert.equal((await things(subject.db).where({ group }).remove({ multi: false })).stats.removed, 1)
      assert.equal((await things(subject.db).where({ group }).count()).total, 2)
    },
  ),
}
