import { openTestApi, type TestApi } from '../testing/api'
import { doorReport, report } from '../testing/orders'
import { expectRefusal } from '../testing/proofs'

let api: TestApi
beforeEach(async () => {
  api = await openTestApi()
})
afterEach(() => api.close())

const check = 'security.msgSecCheck'
const down = () => api.cloud.openapi.setFault(check, { errcode: -1, errmsg: 'system error' })
const mended = () => api.cloud.openapi.setFault(check, undefined)
const heldAtDesk = async (orderId: string) =>
  (await api.must('staff', 'order.desk', {})).rows.find((row) => row.orderId === orderId)?.wordsHeld

test('when the check is down a report is taken in and held for the desk to look at', async () => {
  down()
  const orderId = await report(api)
  expect(await heldAtDesk(orderId)).toBe(true)
  await expectRefusal(api, 'secretary', 'order.publish', { orderId }, 'text.unchecked')
})

test('held words are published once somebody at the desk has looked at them', async () => {
  down()
  const orderId = await report(api)
  await api.must('secretary', 'order.publish', { orderId, summary: '卧室门框开裂' })
  expect(await heldAtDesk(orderId)).toBe(false)
  const { rows } = await api.must('first', 'order.board', {})
  expect(rows).toMatchObject([{ orderId, summary: '卧室门框开裂' }])
})

test('held words are published unseen only when they pass a second check', async () => {
  down()
  const orderId = await report(api)
  const risky = await report(api, { text: '2号楼2单元1401门坏了，另外办证刻章找我' })
  mended()
  await api.must('secretary', 'order.publish', { orderId })
  await expectRefusal(api, 'secretary', 'order.publish', { orderId: risky }, 'text.refused')
  expect(await heldAtDesk(risky)).toBe(true)
})

test('words the check cannot make up its mind about are held too', async () => {
  api.cloud.openapi.setFault(check, { errcode: 0, errmsg: 'ok', result: { suggest: 'review' } } as never)
  expect(await heldAtDesk(await report(api))).toBe(true)
})

test('words that pass are not held, and risky ones are refused at submit', async () => {
  expect(await heldAtDesk(await report(api))).toBe(false)
  const input = { ...doorReport, text: '办证刻章找我' }
  await expectRefusal(api, 'resident', 'order.report', input, 'text.refused')
})

test('a case entered for somebody else is checked under the openid of who enters it', async () => {
  const calls = jest.spyOn(api.cloud.openapi, 'call')
  const onBehalf = { name: '吴小满', phone: '13900000099' }
  await api.must('staff', 'order.report', { ...doorReport, channel: 'phone', onBehalf })
  const checked = calls.mock.calls.filter(([name]) => name === check).map(([, data]) => data)
  expect(checked).toMatchObject([{ openid: 'openid-staff', content: `${doorReport.text}\n吴小满` }])
})

test('a long list is checked in portions that WeChat takes, to its last word', async () => {
  const buildings = Array.from({ length: 300 }, (_, index) => ({
    name: `东山花园小区${index + 1}号楼`,
    units: ['1单元', '2单元'],
  }))
  const calls = jest.spyOn(api.cloud.openapi, 'call')
  await api.must('secretary', 'community.update', { buildings })
  const sizes = calls.mock.calls.map(([, data]) => (data['content'] as string).length)
  expect(sizes.length).toBeGreaterThan(1)
  expect(Math.max(...sizes)).toBeLessThanOrEqual(2500)
  const risky = [...buildings.slice(1), { name: '办证刻章', units: ['1单元'] }]
  await expectRefusal(api, 'secretary', 'community.update', { buildings: risky }, 'text.refused')
})
