import { hourMs } from '../../domain/kernel/time'
import { openTestApi, type TestApi } from '../testing/api'
import { orderIn, report } from '../testing/orders'
import { expectRefusal } from '../testing/proofs'

let api: TestApi
beforeEach(async () => {
  api = await openTestApi()
})
afterEach(() => api.close())

const inHours = (count: number) => api.cloud.clock.now() + count * hourMs
const todos = async (who: Parameters<TestApi['must']>[0]) => (await api.must(who, 'member.home', {})).todos

test('[R10] the resident says when somebody is at home; the crew sees it, neighbours and the board do not', async () => {
  const freeHours = [{ from: inHours(20), until: inHours(24) }]
  const orderId = await orderIn(api, 'taken', { freeHours })
  for (const who of ['resident', 'first', 'secretary'] as const)
    expect((await api.must(who, 'order.get', { orderId })).time).toMatchObject({
      free: freeHours,
      named: false,
    })
  expect((await api.must('second', 'order.get', { orderId })).time).toBeNull()
  const board = await api.must('second', 'order.board', {})
  expect(JSON.stringify(board)).not.toContain(String(freeHours[0]?.until))
  await expectRefusal(api, 'first', 'order.setTime', { orderId, promisedAt: inHours(30) }, 'order.notAtHome')
  const { promisedAt } = await api.must('first', 'order.setTime', { orderId, promisedAt: inHours(22) })
  expect(promisedAt).toBe(inHours(22))
})

test('[R10] hours of yesterday, or without end, are refused with the report', async () => {
  const input = { kind: 'door', text: '门框开裂' } as const
  const past = [{ from: inHours(-4), until: inHours(-2) }]
  expect(
    await expectRefusal(api, 'resident', 'order.report', { ...input, freeHours: past }, 'input.invalid'),
  ).toEqual({
    field: 'freeHours',
  })
  const far = [{ from: inHours(1), until: inHours(24 * 90) }]
  await expectRefusal(api, 'resident', 'order.report', { ...input, freeHours: far }, 'input.invalid')
})

test('[R10] the desk writes down the free hours of who calls', async () => {
  const freeHours = [{ from: inHours(20), until: inHours(24) }]
  const home = { building: '2号楼', unit: '2单元', room: '1401' }
  const onBehalf = { name: '吴小满', phone: '13900000099' }
  const orderId = await report(api, { freeHours, home, channel: 'phone', onBehalf }, 'staff')
  expect((await api.must('staff', 'order.get', { orderId })).time).toBeNull()
  await api.must('secretary', 'order.publish', { orderId })
  await api.must('first', 'order.grab', { orderId })
  expect((await api.must('first', 'order.get', { orderId })).time?.free).toEqual(freeHours)
})

test('[R10] two visits of mine within one hour are pointed out with which and when, and kept when I know', async () => {
  const one = await orderIn(api, 'taken')
  const other = await orderIn(api, 'taken')
  const at = inHours(20)
  await api.must('first', 'order.setTime', { orderId: one, promisedAt: at })
  const near = { orderId: other, promisedAt: at + 30 * 60_000 }
  const detail = await expectRefusal(api, 'first', 'order.setTime', near, 'order.visitsClash')
  expect(detail).toEqual({ at, building: '2号楼' })
  await api.must('first', 'order.setTime', { ...near, anyway: true })
  // Of somebody else it is nothing to me.
  const theirs = await report(api)
  await api.must('secretary', 'order.publish', { orderId: theirs })
  await api.must('second', 'order.grab', { orderId: theirs })
  await api.must('second', 'order.setTime', { orderId: theirs, promisedAt: at })
})

test('[R10] [U3] the resident finds the hour on their home page, says that it does not suit, and the crew has a to-do until they name another', async () => {
  const orderId = await orderIn(api, 'taken')
  await api.must('first', 'order.setTime', { orderId, promisedAt: inHours(20) })
  expect((await todos('resident')).map(({ label }) => label)).toContainEqual(
    expect.stringContaining('师傅约了上门的时间'),
  )
  await api.must('resident', 'order.declineTime', { orderId, reason: '上午去医院' })
  const asked = (await todos('first')).filter(({ key }) => key === `time:${orderId}`)
  expect(asked).toHaveLength(1)
  const view = await api.must('first', 'order.get', { orderId })
  expect(view.time).toMatchObject({ named: true, declined: true })
  expect(view.history.map(({ what, note }) => [what, note])).toContainEqual(['timeDeclined', '上午去医院'])
  await api.must('first', 'order.setTime', { orderId, promisedAt: inHours(26) })
  expect((await todos('first')).some(({ key }) => key === `time:${orderId}`)).toBe(false)
  expect((await api.must('resident', 'order.get', { orderId })).can).toContain('order.declineTime')
})

test('[R10] the desk says it for who called; a neighbour, the crew and others do not', async () => {
  const home = { building: '2号楼', unit: '2单元', room: '1401' }
  const onBehalf = { name: '吴小满', phone: '13900000099' }
  const orderId = await report(api, { home, channel: 'phone', onBehalf }, 'staff')
  await api.must('secretary', 'order.publish', { orderId })
  await api.must('first', 'order.grab', { orderId })
  for (const who of ['resident', 'neighbour', 'second'] as const)
    expect(await api.call(who, 'order.declineTime', { orderId })).toMatchObject({ ok: false })
  await api.must('staff', 'order.declineTime', { orderId, reason: '电话里说那天不在' })
  expect((await api.must('first', 'order.get', { orderId })).time?.declined).toBe(true)
})

test('[R10] two of the crew name an hour at the same moment: one is first, the other changes it and must say why', async () => {
  const orderId = await report(api)
  await api.must('secretary', 'order.publish', { orderId, slots: 2 })
  for (const who of ['first', 'second'] as const) await api.must(who, 'order.grab', { orderId })
  const replies = await Promise.all([
    api.call('first', 'order.setTime', { orderId, promisedAt: inHours(20) }),
    api.call('second', 'order.setTime', { orderId, promisedAt: inHours(22) }),
  ])
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
  expect(replies.filter(({ ok }) => !ok)).toMatchObject([
    { code: 'input.invalid', detail: { field: 'reason' } },
  ])
})
