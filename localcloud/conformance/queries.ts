import assert from 'node:assert/strict'
import { assumed, tencent } from './provenance'
import { command, fresh, things, type Checks, type Holds, type Subject } from './subject'
import type { Fields } from './sdkTypes'

const SHELF: Fields[] = [
  { name: 'text', v: 'five' },
  { name: 'five', v: 5 },
  { name: 'nine', v: 9 },
  { name: 'null', v: null },
  { name: 'missing' },
  { name: 'date', v: new Date(7) },
  { name: 'list', v: [5, 50] },
  { name: 'empty', v: [] },
  { name: 'object', v: { a: 1, b: 2 } },
  {
    name: 'objects',
    v: [
      { a: 1, b: 9 },
      { a: 9, b: 2 },
    ],
  },
  { name: 'yes', v: true },
]

async function names(subject: Subject, filter: (group: string) => Fields): Promise<string[]> {
  const group = fresh()
  await Promise.all(SHELF.map((fields) => things(subject.db).add({ data: { group, ...fields } })))
  const { data } = await things(subject.db).where(filter(group)).get()
  return data.map((thing) => String(thing['name'])).sort()
}

/** A check that the condition on field `v` finds exactly these of the shelf. */
function finds(condition: (subject: Subject) => unknown, ...expected: string[]): Holds {
  return async (subject) => {
    const found = await names(subject, (group) => ({ group, v: condition(subject) }))
    assert.deepEqual(found, [...expected].sort())
  }
}

export const queries: Checks = {
  'a value meets itself and arrays that hold it': assumed(finds(() => 5, 'five', 'list')),
  'null meets null and missing': assumed(finds(() => null, 'null', 'missing')),
  'neq meets all else, missing too': assumed(
    finds(
      (s) => command(s).neq(5),
      ...['text', 'nine', 'null', 'missing', 'date', 'empty', 'object', 'objects', 'yes'],
    ),
  ),
  'gt compares within one type only': assumed(finds((s) => command(s).gt(5), 'nine', 'list')),
  'lt on a date leaves numbers alone': assumed(finds((s) => command(s).lt(new Date(8)), 'date')),
  'a range on an array may be met by two elements': assumed(
    finds((s) => command(s).gt(5).and(command(s).lt(50)), 'nine', 'list'),
  ),
  'in meets any of the values, null meaning missing too': assumed(
    finds((s) => command(s).in([9, null]), ...['nine', 'null', 'missing']),
  ),
  'nin meets what in does not': assumed(
    finds((s) => command(s).nin([5, null]), ...['text', 'nine', 'date', 'empty', 'object', 'objects', 'yes']),
  ),
  'exists false meets the missing field only': assumed(finds((s) => command(s).exists(false), 'missing')),
  'size counts elements': tencent(
    'database/unit/advanced-operator.test.ts, size',
    finds((s) => command(s).size(2), 'list', 'objects'),
  ),
  'all wants every value': assumed(finds((s) => command(s).all([5, 50]), 'list')),
  'elemMatch wants one object to meet all fields': assumed(
    finds((s) => command(s).elemMatch({ a: 1, b: 9 }), 'objects'),
  ),
  'elemMatch with a comparison wants an element that meets it': assumed(
    finds((s) => command(s).elemMatch(command(s).gt(40)), 'list'),
  ),
  'a pattern meets text': tencent(
    'database/unit/regex-query.test.ts, Document - CRUD',
    finds((s) => s.db.RegExp({ regexp: '^FI', options: 'i' }), 'text'),
  ),
  'eq of an object wants the same fields in the same order': assumed(async (subject) => {
    const _ = command(subject)
    assert.deepEqual(await names(subject, (group) => ({ group, v: _.eq({ a: 1, b: 2 }) })), ['object'])
    assert.deepEqual(await names(subject, (group) => ({ group, v: _.eq({ b: 2, a: 1 }) })), [])
  }),
  'a plain object asks for each of its fields': assumed(async (subject) => {
    assert.deepEqual(await names(subject, (group) => ({ group, v: { b: 2 } })), ['object', 'objects'])
  }),
  'or joins conditions that are each covered': tencent(
    'database/unit/logic-operators.test.ts, 验证多字段or',
    async (subject) => {
      const _ = command(subject)
      const found = await names(
        subject,
        (group) =>
          _.or([
            { group, v: 9 },
            { group, v: true },
          ]) as unknown as Fields,
      )
      assert.deepEqual(found, ['nine', 'yes'])
    },
  ),
  'get answers 100 unless asked for more, and 1000 at most': tencent(
    'database/unit/query.limit.test.ts',
    async (subject) => {
      const group = fresh()
      await things(subject.db).add({ data: Array.from({ length: 1001 }, (_, size) => ({ group, size })) })
      const all = things(subject.db).where({ group })
      const answers = await Promise.all([all, all.limit(101), all.limit(1001)].map((query) => query.get()))
      assert.deepEqual(
        answers.map(({ data }) => data.length),
        [100, 101, 1000],
      )
      assert.equal((await all.count()).total, 1001)
    },
  ),
  'orderBy, skip, limit and field shape a page': assumed(async (subject) => {
    const group = fresh()
    for (const size of [3, 1, 2, 5, 4]) await things(subject.db).add({ data: { group, size, more: 1 } })
    const query = things(subject.db).where({ group }).orderBy('size', 'desc').skip(1).limit(2)
    const { data } = await query.field({ size: true, _id: false }).get()
    assert.deepEqual(data, [{ size: 4 }, { size: 3 }])
  }),
  'an order mixes types as: nothing, numbers, text, objects, yes or no, dates': assumed(async (subject) => {
    const group = fresh()
    const values = [new Date(0), 'x', 2, null, true, { a: 1 }]
    for (const size of values) await things(subject.db).add({ data: { group, size } })
    const { data } = await things(subject.db).where({ group }).orderBy('size', 'asc').get()
    assert.deepEqual(
      data.map((thing) => thing['size']),
      [null, 2, 'x', { a: 1 }, true, new Date(0)],
    )
  }),
}
