import { readXlsx } from 'hucre/xlsx'
import { hourMs } from '../../domain/kernel/time'
import { openTestApi, type TestApi } from '../testing/api'
import { flask } from '../testing/market'
import { orderIn } from '../testing/orders'
import { expectRefusal } from '../testing/proofs'

let api: TestApi
beforeEach(async () => {
  api = await openTestApi()
  await orderIn(api, 'scored')
})
afterEach(() => api.close())

async function bytesOf(fileId: string | null): Promise<Buffer> {
  const { fileContent } = await api.cloud.sdk('a phone').downloadFile({ fileID: fileId ?? '' })
  return fileContent
}

async function taken(wish: object) {
  const { tableId } = await api.must('secretary', 'community.table', { book: 'orders', ...wish })
  return api.must('secretary', 'table.get', { tableId })
}
const rowsOf = async (wish: object) => {
  const { fileId } = await taken(wish)
  return (await readXlsx(await bytesOf(fileId))).sheets[0]?.rows ?? []
}

test('[S1] the register comes as a workbook, its eight columns first, masked unless somebody says why not', async () => {
  const [head, row] = await rowsOf({})
  expect(head?.slice(0, 8)).toEqual([
    ...['报修人姓名', '楼号', '维修事项', '联系电话', '维修人姓名', '维修日期', '维修结果', '积分'],
  ])
  expect(row?.[0]).toBe('陈**')
  expect(row?.[1]).toBe('2号楼')
  expect(row?.[3]).toBe('139****0001')
  expect(row?.[4]).toBe('赵**')
  expect(row?.[5]).toBeInstanceOf(Date)
  expect(typeof row?.[7]).toBe('number')
})

test('[S1] names, doors and phones in full take a reason, which stands in the journal', async () => {
  await expectRefusal(
    api,
    'secretary',
    'community.table',
    { book: 'orders', full: true },
    'table.reasonMissing',
  )
  const [, row] = await rowsOf({ full: true, reason: '街道要核对' })
  expect(row?.[0]).toBe('陈桂兰')
  expect(row?.[3]).toBe('139 0000 0001')
  const journal = api.documents('journal').filter(({ action }) => action === 'community.table')
  expect(journal.map(({ note, byMemberId }) => [note, byMemberId])).toEqual([
    ['姓名、门牌、电话都在：街道要核对', api.memberId('secretary')],
  ])
})

test.each(['xlsx', 'csv'] as const)(
  '[U4] a landline keeps its zero in the book of members, as %s',
  async (format) => {
    await api.must('resident', 'member.update', { phone: '053285550101' })
    const { fileId } = await taken({ book: 'members', format, full: true, reason: '核对电话' })
    const bytes = await bytesOf(fileId)
    const cells =
      format === 'csv'
        ? bytes.toString().split(/[,\r\n]+/)
        : (await readXlsx(bytes)).sheets.flatMap(({ rows }) => rows.flat())
    expect(cells).toContain('0532-85550101')
  },
)

test('[U4] pieces that went are a number below nothing in the stock book', async () => {
  const { goodsId } = await api.must('secretary', 'market.put', flask)
  await api.must('secretary', 'market.stock', { goodsId, kind: 'bought', quantity: 9, note: '=1+1' })
  await api.must('secretary', 'market.stock', { goodsId, kind: 'lost', quantity: 2, note: '3-12' })
  const { fileId } = await taken({ book: 'stock', format: 'csv', full: true, reason: '盘点' })
  const text = (await bytesOf(fileId)).toString()
  expect(text).toContain(",-2,,'3-12")
  expect(text).toContain(",9,,'=1+1")
})

test('a span of days takes what lies in it', async () => {
  const { reportedAt } = api.documents('orders')[0]!
  expect((await taken({ from: reportedAt, until: reportedAt + 1 })).rows).toBe(1)
  expect((await taken({ until: reportedAt })).rows).toBe(0)
  expect((await taken({ from: reportedAt + 1 })).rows).toBe(0)
})

test.each(['members', 'orders', 'ledger', 'settlements', 'goods', 'stock', 'redemptions'] as const)(
  'the book of %s has a table, whose columns have names of their own, and nobody is told in it',
  async (book) => {
    const { fileId, rows } = await taken({ book, format: 'csv' })
    const lines = (await bytesOf(fileId)).toString().trimEnd().split('\r\n')
    expect(lines).toHaveLength(rows + 1)
    const heads = lines[0]!.split(',')
    expect(new Set(heads).size).toBe(heads.length)
    expect(lines.join()).not.toMatch(/13900000001|139 0000 0001|陈桂兰/)
  },
)

test('nobody else gets the file, staff and strangers least of all', async () => {
  const { tableId } = await api.must('secretary', 'community.table', { book: 'orders' })
  await expectRefusal(api, 'staff', 'table.get', { tableId }, 'table.notFound')
  await expectRefusal(api, 'resident', 'table.get', { tableId }, 'role.wrong')
  await expectRefusal(api, 'staff', 'community.table', { book: 'orders' }, 'role.wrong')
})

test('the file is wiped within the hour, and what was never made says that it failed', async () => {
  const ready = await taken({})
  const { tableId } = await api.must('secretary', 'community.table', { book: 'orders' })
  await api.store.update('tables', { _id: tableId }, { status: 'making', fileId: null })
  api.cloud.clock.advance(hourMs)
  await api.runTimer()
  await expectRefusal(api, 'secretary', 'table.get', { tableId: ready.tableId }, 'table.notFound')
  expect(await api.cloud.files.exists(api.cloud.files.cloudPath(ready.fileId ?? '') ?? '')).toBe(false)
  expect(await api.must('secretary', 'table.get', { tableId })).toMatchObject({
    status: 'failed',
    fileId: null,
  })
})

test('the function makes a table once, and only one that was asked for', async () => {
  const { fileId } = await taken({})
  const sdk = api.cloud.sdk('a phone')
  const [table] = api.documents('tables')
  for (const tableId of [table!._id, 'nothing', 7, undefined]) {
    expect((await sdk.callFunction({ name: 'table', data: { tableId } })).result).toEqual({ ok: false })
  }
  expect(api.documents('tables')).toEqual([{ ...table, fileId }])
})

test('a table that cannot be made says so', async () => {
  const { tableId } = await api.must('secretary', 'community.table', { book: 'orders' })
  await api.store.update('tables', { _id: tableId }, { status: 'asked', fileId: null, 'rows.keys': 7 })
  await api.cloud.sdk('a phone').callFunction({ name: 'table', data: { tableId } })
  expect(await api.must('secretary', 'table.get', { tableId })).toMatchObject({ status: 'failed' })
})
