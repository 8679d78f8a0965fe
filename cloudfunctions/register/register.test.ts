import { readXlsx } from 'hucre/xlsx'
import { dayMs } from '../../domain/kernel/time'
import { openTestApi, type TestApi } from '../testing/api'
import { doorReport, orderIn } from '../testing/orders'
import { expectRefusal } from '../testing/proofs'

let api: TestApi
beforeEach(async () => {
  api = await openTestApi()
})
afterEach(() => api.close())

const found = async (words: string, more: object = {}) =>
  (await api.must('staff', 'register.find', { words, ...more })).rows.map(({ no }) => no)

const report = async (
  text: string,
  name: string,
  phone: string,
  home = { building: '1号楼', unit: '1单元', room: '302' },
) => {
  const { no } = await api.must('staff', 'order.report', {
    ...{ kind: 'pipe', text, home, channel: 'phone', onBehalf: { name, phone } },
  })
  return no
}

test('[S1] an order is found among all of them by whatever the desk knows of it, however it is spelled', async () => {
  const no = await report('厨房水管漏水', '阿卜杜拉·买买提', '0532-85550101')
  for (let other = 0; other < 25; other += 1)
    await report('楼道灯不亮', `邻居${other}`, '19900000021', {
      building: '3号楼',
      unit: '2单元',
      room: String(100 + other),
    })
  const ways = [
    '0532-85550101',
    '85550101',
    '阿卜杜拉',
    '阿卜杜拉•买买提',
    'abdl',
    '1号楼',
    '１栋',
    '1-1-302',
    '302室',
    '水管',
    no,
    '今天 漏水',
  ]
  for (const words of ways) expect([words, await found(words)]).toEqual([words, [no]])
  expect(await found('昨天')).toEqual([])
  expect(await found('1号楼 灯')).toEqual([])
})

test('[S1] how many were found is said, page by page without losing one', async () => {
  for (let one = 0; one < 23; one += 1) await report('楼道灯不亮', `邻居${one}`, '19900000021')
  const first = await api.must('staff', 'register.find', { words: '灯', counts: true })
  expect(first.found).toBe(23)
  expect(first.counts).toMatchObject({ reported: 23, open: 0 })
  const rest = await api.must('staff', 'register.find', {
    words: '灯',
    ...(first.next === undefined ? {} : { cursor: first.next }),
  })
  expect(rest.found).toBeUndefined()
  expect(new Set([...first.rows, ...rest.rows].map(({ no }) => no)).size).toBe(23)
  expect(await api.must('staff', 'register.count', { words: '灯' })).toEqual({ count: 23 })
})

test('[S1] status, kind and span narrow what the words find', async () => {
  const no = await report('厨房水管漏水', '王秀', '19900000021')
  const { reportedAt } = api.documents('orders')[0]!
  expect(
    await found('水管', { status: 'reported', kind: 'pipe', from: reportedAt, until: reportedAt + 1 }),
  ).toEqual([no])
  expect(await found('', { status: 'open' })).toEqual([])
  expect(await found('', { kind: 'door' })).toEqual([])
  expect(await found('', { until: reportedAt })).toEqual([])
  expect(await found('', { from: reportedAt + 1 })).toEqual([])
  expect(await found('')).toEqual([no])
})

test('[S1] what matches now is found, not what did: a step changes its status in the search as well', async () => {
  const orderId = await orderIn(api, 'open')
  const { no } = api.documents('orders').find(({ _id }) => _id === orderId)!.state
  expect(await found('', { status: 'open' })).toEqual([no])
  await api.must('first', 'order.grab', { orderId })
  expect(await found('', { status: 'open' })).toEqual([])
  expect(await found('赵大勇')).toEqual([no])
  expect(await found('zdy')).toEqual([no])
})

test('[S1] [U4] who left is not found by name, telephone or door any more, nor do the search keys tell them', async () => {
  await orderIn(api, 'scored')
  expect(await found('陈桂兰')).toHaveLength(1)
  await api.must('resident', 'member.leave', { confirm: '注销' })
  for (let run = 0; run < 5; run += 1) {
    api.cloud.clock.advance(5 * 60_000)
    await api.runTimer()
  }
  for (const words of ['陈桂兰', '桂兰', 'cgl', '13900000001', '0001'])
    expect([words, await found(words)]).toEqual([words, []])
  const keys = api.documents('orders').flatMap(({ searchKeys }) => searchKeys)
  expect(keys).not.toContain('13900000001')
  expect(keys).not.toContain('桂兰')
})

test('nobody but the desk searches, counts or exports, and nobody sees another community’s rows', async () => {
  await api.must('resident', 'order.report', doorReport)
  for (const action of ['register.find', 'register.count', 'register.export'] as const) {
    await expectRefusal(api, 'resident', action, {}, 'role.wrong')
    await expectRefusal(api, 'nobody', action, {}, 'person.unknown')
  }
  expect((await api.must('otherSecretary', 'register.find', { words: '门' })).rows).toEqual([])
})

test('search keys stay on the server', async () => {
  await orderIn(api, 'scored')
  const told = [
    await api.must('secretary', 'register.find', {}),
    await api.must('secretary', 'community.export', { collection: 'orders' }),
    await api.must('secretary', 'order.desk', {}),
  ]
  expect(JSON.stringify(told)).not.toContain('searchKeys')
})

test('[S1] everything that was found is exported, not the page, and it was said how many', async () => {
  for (let one = 0; one < 43; one += 1) await report('楼道灯不亮', `邻居${one}`, '19900000021')
  await report('水管漏水', '王秀', '19900000021')
  expect(await api.must('staff', 'register.count', { words: '灯' })).toEqual({ count: 43 })
  const asked = await api.must('staff', 'register.export', { words: '灯' })
  expect(asked.rows).toBe(43)
  const { fileId, rows } = await api.must('staff', 'table.get', { tableId: asked.tableId })
  expect(rows).toBe(43)
  const { fileContent } = await api.cloud.sdk('a phone').downloadFile({ fileID: fileId ?? '' })
  const sheet = (await readXlsx(fileContent)).sheets[0]
  expect(sheet?.rows).toHaveLength(44)
  expect(sheet?.rows[1]?.[2]).toBe('楼道灯不亮')
  expect(api.documents('tables')[0]?.rows.keys).toEqual([])
})

test('[S1] a month is exported by its span', async () => {
  await report('水管漏水', '王秀', '19900000021')
  const { reportedAt } = api.documents('orders')[0]!
  expect(
    (await api.must('staff', 'register.export', { from: reportedAt - dayMs, until: reportedAt + dayMs }))
      .rows,
  ).toBe(1)
  expect((await api.must('staff', 'register.export', { from: reportedAt + 1 })).rows).toBe(0)
})
