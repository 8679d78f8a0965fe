import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ImportView } from '../../contract/views/import'
import { dayMs } from '../../domain/kernel/time'
import { openTestApi, type TestApi } from '../testing/api'
import { oldTable, tableOfResident, takenIn, uploadTable } from '../testing/oldTables'
import { expectRefusal } from '../testing/proofs'

let api: TestApi
beforeEach(async () => {
  api = await openTestApi()
})
afterEach(() => api.close())

const writeAll = async ({ importId }: Pick<ImportView, 'importId'>): Promise<ImportView> => {
  for (;;) {
    const now = await api.must('secretary', 'register.importWrite', { importId })
    if (now.written >= now.parts) return now
  }
}
const orders = () => api.documents('orders').map(({ state }) => state)
const many = (count: number) =>
  oldTable(
    Array.from(
      { length: count },
      (_, n) =>
        `居民${String(n)},2号楼2单元${String(101 + n)},第${String(n)}盏灯不亮,,刘建,2024-01-15,好了,2`,
    ),
  )

test('[S1] what is understood is shown before anything is written, with what must be asked', async () => {
  const found = await takenIn(api)
  expect(found).toMatchObject({
    status: 'understood',
    why: null,
    rows: 2,
    ready: 1,
    stopped: 1,
    parts: 1,
    written: 0,
  })
  expect(found.questions).toEqual([{ kind: 'building', text: '9', rows: 1 }])
  const { rows } = await api.must('staff', 'register.importRows', { importId: found.importId })
  expect(rows.map(({ reporter, stopped, notes }) => [reporter, stopped, notes])).toEqual([
    ['陈玉兰', false, []],
    ['吴德厚', true, ['placeUnknown']],
  ])
  const waiting = await api.must('staff', 'register.importRows', { importId: found.importId, stopped: true })
  expect(waiting.rows.map(({ line }) => line)).toEqual([3])
  expect(orders()).toEqual([])
})

test('[S1] lines stand in the register as 补登, under their own days, and are found there', async () => {
  const done = await writeAll(await takenIn(api))
  expect(done).toMatchObject({ written: 1, parts: 1, added: 1, known: 0 })
  const day = Date.parse('2024-01-15T00:00:00+08:00')
  expect(orders()).toMatchObject([
    {
      ...{ status: 'recorded', channel: 'record', kind: 'door', text: '卧室门框开裂', points: 6 },
      ...{ reportedAt: day, finishedAt: day, reporter: { name: '陈玉兰', phone: '19900000101' } },
      ...{
        place: { building: '2号楼', unit: '2单元', room: '1401' },
        source: { file: '统计表.csv', line: 2 },
      },
    },
  ])
  const found = await api.must('staff', 'register.find', { words: '刘建', status: 'recorded' })
  expect(found.rows).toMatchObject([
    { status: 'recorded', crewNames: ['刘建', '王大明'], points: 6, finishedAt: day },
  ])
  const no = found.rows[0]?.no ?? ''
  expect(no).toMatch(/^240115-\d{4}$/)
  expect((await api.must('staff', 'register.find', { words: no })).rows).toHaveLength(1)
})

test('[S1] answers are read into it, and what waited for them is written', async () => {
  const { importId } = await takenIn(api)
  await writeAll({ importId })
  const answers = [{ kind: 'building', text: '9', building: null }] as const
  await api.must('secretary', 'register.importAnswer', { importId, answers: [...answers] })
  expect(await api.must('secretary', 'register.importGet', { importId })).toMatchObject({
    ...{ status: 'understood', ready: 2, questions: [], written: 0 },
  })
  expect(await writeAll({ importId })).toMatchObject({ added: 2, known: 0 })
  expect(
    orders()
      .map(({ place }) => place.building)
      .sort(),
  ).toEqual(['2号楼', '9号楼101'])
})

test('[S1] [U3] a line whose words WeChat will not have is kept back by itself, and written once it was put right', async () => {
  const line = (n: number, what: string) =>
    `居民${String(n)},2号楼2单元${String(101 + n)},${what},,刘建,2024-01-15,好了,2`
  const said = Array.from({ length: 90 }, (_, n) =>
    line(n, n === 70 ? `违禁词，门也坏了` : `第${String(n)}盏灯不亮`),
  )
  const { importId } = await takenIn(api, oldTable(said))
  expect(await writeAll({ importId })).toMatchObject({ added: 89, ready: 89, stopped: 1 })
  expect(JSON.stringify(orders())).not.toContain('违禁词')
  const waiting = await api.must('staff', 'register.importRows', { importId, stopped: true })
  expect(waiting.rows.map(({ line: at, notes }) => [at, notes])).toEqual([[72, ['wordsRefused']]])
  const answers = [{ kind: 'cell', sheet: 0, line: 72, field: 'what', text: '门坏了' }] as const
  await api.must('secretary', 'register.importAnswer', { importId, answers: [...answers] })
  expect(await writeAll({ importId })).toMatchObject({ added: 90, ready: 90, stopped: 0 })
})

test('[S1] the same table twice adds nothing, also under another name', async () => {
  await writeAll(await takenIn(api))
  const before = api.documents('orders')
  const again = await takenIn(api, oldTable(), '另存一份.csv')
  expect(await writeAll(again)).toMatchObject({ added: 0, known: 1 })
  expect(api.documents('orders')).toEqual(before)
})

test('[S1] it is written in parts, may be stopped between them, and two who write at once write it once', async () => {
  const taken = await takenIn(api, many(430))
  expect(taken).toMatchObject({ rows: 430, ready: 430, parts: 9 })
  const { importId } = taken
  expect(await api.must('secretary', 'register.importWrite', { importId })).toMatchObject({
    written: 4,
    added: 200,
  })
  expect(orders()).toHaveLength(200)
  await Promise.all([writeAll({ importId }), api.call('staff', 'register.importWrite', { importId })])
  expect(await api.must('secretary', 'register.importGet', { importId })).toMatchObject({
    written: 9,
    added: 430,
    known: 0,
  })
  expect(new Set(orders().map(({ no }) => no)).size).toBe(430)
})

test('[S1] cut off in the middle of a part it is written again without a line twice', async () => {
  const { importId } = await takenIn(api, many(120))
  const services = api.store
  const document = (await services.get('imports', importId))!
  await api.must('secretary', 'register.importWrite', { importId })
  // As if the answer, and what says how far it is, had never been written.
  await services.update('imports', { _id: importId }, { written: 0, added: 0, known: 0 })
  expect(document.parts).toBe(3)
  expect(await writeAll({ importId })).toMatchObject({ added: 120, known: 0 })
  expect(orders()).toHaveLength(120)
})

test('[S1] the secretary’s workbook of WPS goes the same way', async () => {
  const file = readFileSync(join(__dirname, '..', 'table', 'reading', 'testing', 'register.xls'))
  expect(await writeAll(await takenIn(api, file, '统计表.xls'))).toMatchObject({ added: 2 })
})

test.each<[string, Buffer, string]>([
  ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), 'notTable'],
  ['a table of something else', Buffer.from('名称,价格\n暖壶,5\n'), 'empty'],
  ['nothing', Buffer.alloc(0), 'empty'],
])('[S1] %s is refused with the reason, and the file goes', async (_, file, why) => {
  const fileId = await uploadTable(api, file)
  const { importId } = await api.must('secretary', 'register.import', { fileId, name: '表' })
  expect(await api.must('secretary', 'register.importGet', { importId })).toMatchObject({
    status: 'failed',
    why,
  })
  await expect(api.cloud.sdk('phone').downloadFile({ fileID: fileId })).rejects.toThrow()
  await expectRefusal(api, 'secretary', 'register.importWrite', { importId }, 'import.ended')
})

test('a file that is not there is said to be gone', async () => {
  const fileId = (await uploadTable(api)).replace(/table-\d+/, 'table-none')
  const { importId } = await api.must('secretary', 'register.import', { fileId, name: '表' })
  expect(await api.must('secretary', 'register.importGet', { importId })).toMatchObject({ why: 'gone' })
})

test('only the desk reads it, and nobody of another community', async () => {
  const { importId } = await takenIn(api)
  for (const who of ['resident', 'first'] as const) {
    await expectRefusal(api, who, 'register.importGet', { importId }, 'role.wrong')
    await expectRefusal(api, who, 'register.importWrite', { importId }, 'role.wrong')
  }
  await expectRefusal(api, 'otherSecretary', 'register.importGet', { importId }, 'import.notFound')
})

test('laid aside, nothing of it is left but that there was one, and what was written stays', async () => {
  const taken = await takenIn(api)
  await writeAll(taken)
  const { importId } = taken
  await api.must('secretary', 'register.importEnd', { importId })
  expect(api.documents('importParts').flatMap(({ rows }) => rows)).toEqual([])
  expect(api.documents('imports')).toMatchObject([{ status: 'ended', sheets: [], fileId: null, added: 1 }])
  expect(orders()).toHaveLength(1)
  await expectRefusal(api, 'secretary', 'register.importWrite', { importId }, 'import.ended')
})

test('time lays it aside a week after somebody last touched it', async () => {
  await takenIn(api)
  api.cloud.clock.advance(6 * dayMs)
  await api.runTimer()
  expect(api.documents('imports')).toMatchObject([{ status: 'understood' }])
  api.cloud.clock.advance(dayMs)
  await api.runTimer()
  expect(api.documents('imports')).toMatchObject([{ status: 'ended' }])
  expect(api.documents('importParts').flatMap(({ rows }) => rows)).toEqual([])
})

test('[U4] a table that tells somebody who leaves is laid aside', async () => {
  await takenIn(api, tableOfResident())
  await api.must('resident', 'member.leave', { confirm: '注销' })
  await api.runTimer()
  expect(api.documents('imports')).toMatchObject([{ status: 'ended', name: '' }])
})
