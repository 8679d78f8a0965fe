import assert from 'node:assert/strict'
import { assumed, tencent } from './provenance'
import { command, fresh, things, type Checks, type Subject } from './subject'

async function shelf(subject: Subject, count: number): Promise<string> {
  const group = fresh()
  const fields = (size: number) => ({ group, size, half: size % 2, at: new Date(size * 86_400_000) })
  await Promise.all(
    Array.from({ length: count }, (_, size) => things(subject.db).add({ data: fields(size) })),
  )
  return group
}

export const aggregates: Checks = {
  'group, sum and sort': tencent(
    'database/unit/aggregation.test.ts, 计数; 根据已有字段排序; database/unit/command.test.ts, 参数为单独字段',
    async (subject) => {
      const group = await shelf(subject, 7)
      const $ = command(subject).aggregate
      const pipeline = things(subject.db)
        .aggregate()
        .match({ group })
        .group({ _id: '$half', n: $.sum(1), total: $.sum('$size') })
      const { list } = await pipeline.sort({ _id: 1 }).end()
      assert.deepEqual(list, [
        { _id: 0, n: 4, total: 12 },
        { _id: 1, n: 3, total: 9 },
      ])
    },
  ),
  'an aggregate answers 20 rows unless limited': assumed(async (subject) => {
    const group = await shelf(subject, 25)
    assert.equal((await things(subject.db).aggregate().match({ group }).end()).list.length, 20)
    assert.equal((await things(subject.db).aggregate().match({ group }).limit(24).end()).list.length, 24)
  }),
  'match, sort and limit page by an index': assumed(async (subject) => {
    const group = await shelf(subject, 5)
    const pipeline = things(subject.db).aggregate().match({ group }).sort({ size: -1 }).limit(2)
    const { list } = await pipeline.project({ _id: 0, size: 1 }).end()
    assert.deepEqual(list, [{ size: 4 }, { size: 3 }])
  }),
  'dates are told in the time zone asked for': tencent(
    'database/unit/command.test.ts, 时区时间',
    async (subject) => {
      const group = await shelf(subject, 1)
      const $ = command(subject).aggregate
      const day = $.dateToString({ date: '$at', format: '%Y-%m-%d %H', timezone: 'Asia/Shanghai' })
      const { list } = await things(subject.db).aggregate().match({ group }).project({ _id: 0, day }).end()
      assert.deepEqual(list, [{ day: '1970-01-01 08' }])
    },
  ),
  'lookup brings the documents of another collection': tencent(
    'database/unit/lookup-pipeline.test.ts, lookup',
    async (subject) => {
      const group = await shelf(subject, 2)
      await subject.db.collection('conformance_accounts').add({ data: { owner: group, points: 3 } })
      const from = {
        from: 'conformance_accounts',
        localField: 'group',
        foreignField: 'owner',
        as: 'accounts',
      }
      const { list } = await things(subject.db).aggregate().match({ group }).lookup(from).end()
      assert.deepEqual(
        list.map((row) => (row['accounts'] as { points: number }[]).map(({ points }) => points)),
        [[3], [3]],
      )
    },
  ),
  'unwind and count': tencent('database/unit/aggregation.test.ts, 解构; match and count', async (subject) => {
    const group = fresh()
    await things(subject.db).add({ data: { group, tags: ['a', 'b', 'c'] } })
    const pipeline = things(subject.db).aggregate().match({ group }).unwind('$tags').count('n')
    assert.deepEqual((await pipeline.end()).list, [{ n: 3 }])
  }),
}
