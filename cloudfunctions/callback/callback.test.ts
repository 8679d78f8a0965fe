import { limits } from '../../contract/limits'
import { dayMs, hourMs } from '../../domain/kernel/time'
import { openTestApi, type TestApi } from '../testing/api'
import { doorReport, orderIn, report } from '../testing/orders'
import { expectOnce, expectRefusal } from '../testing/proofs'
import { owedCall } from './specimens'

let api: TestApi
beforeEach(async () => {
  api = await openTestApi()
})
afterEach(() => api.close())

const aunt = { name: '许奶奶', phone: '13900000077' }
const byPhone = (input = {}) => report(api, { channel: 'phone', onBehalf: aunt, ...input }, 'staff')
const queue = async () => (await api.must('staff', 'callback.queue', {})).rows
const dueCalls = async () =>
  (await api.must('staff', 'desk.today', {})).waits.find(({ key }) => key === 'calls')?.count

test('[R2] whoever has no smartphone is told before their report is declined or taken back, or nothing happens', async () => {
  const reason = { reason: '保修期内', whoCanHelp: '厂家' }
  const declined = await byPhone()
  await expectRefusal(
    api,
    'staff',
    'order.decline',
    { orderId: declined, ...reason },
    'order.callbackMissing',
  )
  await api.must('staff', 'order.decline', { orderId: declined, ...reason, callback: '电话里说知道了' })
  const withdrawn = await byPhone()
  await expectRefusal(api, 'secretary', 'order.withdraw', { orderId: withdrawn }, 'order.callbackMissing')
  await api.must('secretary', 'order.withdraw', { orderId: withdrawn, callback: '她说自己修好了' })
  const { history } = await api.must('staff', 'order.get', { orderId: withdrawn })
  expect(history.find(({ what }) => what === 'called')?.note).toBe('她说自己修好了')
  const risky = { orderId: await byPhone(), ...reason, callback: '办证刻章找我' }
  await expectRefusal(api, 'staff', 'order.decline', risky, 'text.refused')
})

test('[R2] what could not be mended stands in the queue until they were told', async () => {
  const orderId = await byPhone()
  await api.must('secretary', 'order.publish', { orderId })
  await api.must('first', 'order.grab', { orderId })
  await api.must('first', 'order.start', { orderId })
  await api.must('first', 'order.finish', { orderId, outcome: 'unresolved', note: '缺配件' })
  expect((await queue()).map((row) => row.orderId)).toEqual([orderId])
  await api.must('staff', 'callback.log', { orderId, reached: true, words: '知道了，等配件' })
  expect(await queue()).toEqual([])
  expect((await api.must('staff', 'order.get', { orderId })).status).toBe('unresolved')
})

test('[R2] the queue: who is owed a call, how often it was tried, what was said last, when to try again', async () => {
  await orderIn(api, 'finished')
  const orderId = await owedCall(api)
  const since = api.cloud.clock.now()
  const [row] = await queue()
  expect(row).toMatchObject({ orderId, status: 'finished', call: { tries: 0, last: null } })
  expect(await dueCalls()).toBe(1)
  api.cloud.clock.advance(hourMs)
  const { nextAt } = await api.must('staff', 'callback.log', { orderId, reached: false })
  expect(nextAt).toBeGreaterThan(since + hourMs)
  expect(await dueCalls()).toBe(0)
  expect((await queue())[0]?.call).toMatchObject({ dueAt: nextAt, tries: 1, last: { reached: false } })
  api.cloud.clock.advance(dayMs)
  expect(await dueCalls()).toBe(1)
  const later = api.cloud.clock.now() + 2 * dayMs
  await api.must('secretary', 'callback.log', { orderId, reached: false, nextAt: later, words: '响了没人接' })
  expect((await queue())[0]?.call).toMatchObject({ dueAt: later, tries: 2, last: { words: '响了没人接' } })
  await api.must('staff', 'order.confirm', { orderId, callback: '好了' })
  expect(await queue()).toEqual([])
  expect(await dueCalls()).toBe(0)
})

test('[R2] the longest due comes first, and pages go on where they ended', async () => {
  const calls: string[] = []
  for (let index = 0; index < limits.pageSize + 2; index += 1) {
    calls.push(await byPhone())
    await api.must('staff', 'callback.log', {
      ...{ orderId: calls[index] ?? '', reached: false },
      nextAt: api.cloud.clock.now() + (50 - index) * hourMs,
    })
  }
  const first = await api.must('staff', 'callback.queue', {})
  expect(first.rows).toHaveLength(limits.pageSize)
  const second = await api.must('staff', 'callback.queue', { cursor: first.next })
  expect([...first.rows, ...second.rows].map((row) => row.orderId)).toEqual([...calls].reverse())
  expect(second.next).toBeUndefined()
})

test('the queue costs the same however much there is beside it', async () => {
  const orderId = await owedCall(api)
  await queue()
  const before = api.roundTrips()
  for (let index = 0; index < 5; index += 1) await orderIn(api, 'reported')
  expect((await queue()).map((row) => row.orderId)).toEqual([orderId])
  expect(api.roundTrips()).toEqual(before)
})

test('a try is written down once, by the desk alone, and only for who cannot press', async () => {
  const orderId = await owedCall(api)
  const other = await byPhone()
  const missed = { orderId, reached: false }
  await expectOnce(api, 'staff', 'callback.log', missed, { ...missed, orderId: other })
  for (const who of ['resident', 'first'] as const) {
    await expectRefusal(api, who, 'callback.log', missed, 'role.wrong')
    await expectRefusal(api, who, 'callback.queue', {}, 'role.wrong')
  }
  await expectRefusal(api, 'otherSecretary', 'callback.log', missed, 'order.notFound')
  expect((await api.must('otherSecretary', 'callback.queue', {})).rows).toEqual([])
  const own = await orderIn(api, 'finished')
  await expectRefusal(api, 'staff', 'callback.log', { orderId: own, reached: false }, 'callback.notOwed')
  const silent = { orderId, reached: true }
  await expectRefusal(api, 'staff', 'callback.log', silent, 'order.callbackMissing')
  const risky = { orderId, reached: true, words: '办证刻章找我' }
  await expectRefusal(api, 'staff', 'callback.log', risky, 'text.refused')
})

test('[R2] who has no number at all is told by somebody named, whom the crew can reach as well', async () => {
  const toldBy = { name: '周大娘', phone: '13900000098' }
  const nobody = { ...doorReport, channel: 'desk', onBehalf: { name: '吴小满' } } as const
  await expectRefusal(api, 'staff', 'order.report', nobody, 'input.invalid')
  const orderId = await report(api, { channel: 'desk', onBehalf: { name: '吴小满', toldBy } }, 'staff')
  await api.must('staff', 'callback.log', {
    ...{ orderId, reached: true, way: 'through', through: '周大娘', words: '她带的话，知道了' },
  })
  const [row] = (await api.must('staff', 'register.find', { words: '139 0000 0098' })).rows
  expect(row).toMatchObject({ orderId, reporterPhone: '', call: { toldBy } })
  const telling = { orderId, summary: '门框开裂，找周大娘 13900000098' }
  await expectRefusal(api, 'secretary', 'order.publish', telling, 'order.summaryTellsPrivate')
  await api.must('secretary', 'order.publish', { orderId, summary: '门框开裂' })
  await api.must('first', 'order.grab', { orderId })
  expect(await api.must('first', 'order.contact', { orderId })).toMatchObject({ phone: '', toldBy })
  const seen = JSON.stringify(await api.must('second', 'order.board', {}))
  expect(seen.includes('周大娘') || seen.includes('13900000098')).toBe(false)
})

test('[R2] a report is found again by the telephone number in whatever form it is typed', async () => {
  const orderId = await byPhone()
  for (const words of [
    '13900000077',
    '139 0000 0077',
    '+86 139-0000-0077',
    '１３９００００００７７',
    '0077',
  ]) {
    const { rows } = await api.must('staff', 'register.find', { words })
    expect([words, rows.map((row) => row.orderId)]).toEqual([words, [orderId]])
  }
  await expectRefusal(api, 'first', 'register.find', { words: '13900000077' }, 'role.wrong')
})
