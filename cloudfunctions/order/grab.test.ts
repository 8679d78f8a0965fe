import { memberIdOf } from '../platform/identity'
import { openTestApi, type TestApi } from '../testing/api'
import { orderIn, report } from '../testing/orders'
import { here, openidOf } from '../testing/people'
import { expectRefusal } from '../testing/proofs'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi()
})
afterAll(() => api.close())
afterEach(async () => {
  for (const { state } of api.documents('orders')) {
    if (state.status === 'taken' || state.status === 'open') {
      await api.must('resident', 'order.withdraw', { orderId: state.orderId })
    }
  }
})

const names = ['first', 'second', 'third', 'fourth'] as const
const stateOf = (orderId: string) => api.documents('orders').find(({ _id }) => _id === orderId)?.state

test('a volunteer takes an open order and promises a time', async () => {
  const orderId = await orderIn(api, 'open')
  const promisedAt = api.cloud.clock.now() + 3600_000
  const answer = await api.must('first', 'order.grab', { orderId, promisedAt })
  expect(answer).toMatchObject({ orderId, status: 'taken', promisedAt })
})

test('a grab costs three round trips, two of them one after another', async () => {
  const orderId = await orderIn(api, 'open')
  await api.must('first', 'order.grab', { orderId })
  expect(api.roundTrips()).toEqual({ total: 3, deep: 2 })
})

test('[V1] four grab at once: one has it, three learn who was first, masked', async () => {
  const orderId = await orderIn(api, 'open')
  const replies = await Promise.all(names.map((name) => api.call(name, 'order.grab', { orderId })))
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
  for (const reply of replies.filter(({ ok }) => !ok)) {
    const detail = { first: expect.stringMatching(/^.\*\*$/) as string }
    expect(reply).toEqual({ ok: false, code: 'order.taken', detail })
  }
  expect(stateOf(orderId)).toMatchObject({ status: 'taken', crew: [{ holdNo: 1 }] })
})

test('[V1] an order of two slots takes two and no more', async () => {
  const orderId = await report(api)
  await api.must('secretary', 'order.publish', { orderId, slots: 2 })
  const replies = await Promise.all(names.map((name) => api.call(name, 'order.grab', { orderId })))
  expect(replies.filter(({ ok }) => ok)).toHaveLength(2)
  expect(stateOf(orderId)).toMatchObject({ status: 'taken', crew: [{}, {}] })
})

test('the same grab sent many times at once is one grab with one answer', async () => {
  const orderId = await orderIn(api, 'open')
  const requestId = 'the-same-request'
  const replies = await Promise.all(
    Array.from({ length: 8 }, () => api.call('first', 'order.grab', { orderId }, { requestId })),
  )
  for (const reply of replies) expect(reply).toEqual(replies[0])
  expect(replies[0]).toMatchObject({ ok: true })
  const [order] = api.documents('orders').filter(({ _id }) => _id === orderId)
  expect(order?.journal.filter(({ action }) => action === 'order.grab')).toHaveLength(1)
})

test('[V4] nobody holds more than the cap, however many they grab at once', async () => {
  const { heldMax } = here.rules
  const orders: string[] = []
  for (let made = 0; made < heldMax + 3; made += 1) orders.push(await orderIn(api, 'open'))
  const replies = await Promise.all(orders.map((orderId) => api.call('first', 'order.grab', { orderId })))
  const held = api.documents('orders').filter(({ keys }) => keys.some((key) => key.startsWith('hold:')))
  expect(held).toHaveLength(replies.filter(({ ok }) => ok).length)
  expect(held.length).toBeLessThanOrEqual(heldMax)
  for (const orderId of orders) await api.call('first', 'order.grab', { orderId })
  const left = orders.find((orderId) => stateOf(orderId)?.status === 'open') ?? ''
  expect(await expectRefusal(api, 'first', 'order.grab', { orderId: left }, 'order.heldMax')).toEqual({
    max: heldMax,
  })
})

test('one cannot grab twice, nor the repair of one’s own home', async () => {
  const orderId = await orderIn(api, 'taken')
  await expectRefusal(api, 'first', 'order.grab', { orderId }, 'order.alreadyYours')
  const atHome = await report(api, { home: { building: '3号楼', unit: '1单元', room: '602' } })
  await api.must('secretary', 'order.publish', { orderId: atHome, summary: '门框开裂' })
  await expectRefusal(api, 'second', 'order.grab', { orderId: atHome }, 'order.ownHome')
})

test('[V3] work on wires needs the licence, and a valid one', async () => {
  const orderId = await orderIn(api, 'open', { kind: 'electric', text: '客厅灯不亮' })
  const detail = await expectRefusal(api, 'first', 'order.grab', { orderId }, 'order.licenceNeeded')
  expect(detail).toEqual({ licence: '电工证' })
  await api.must('electrician', 'order.grab', { orderId })
})

test('a promise too far away, or past, is refused', async () => {
  const orderId = await orderIn(api, 'open')
  const inDays = (days: number) => ({ orderId, promisedAt: api.cloud.clock.now() + days * 24 * 3600_000 })
  await expectRefusal(api, 'first', 'order.grab', inDays(60), 'order.promiseTooFar')
  await expectRefusal(api, 'first', 'order.grab', inDays(-1), 'input.invalid')
})

test('the reporter is told, and nothing private is in the message', async () => {
  const orderId = await orderIn(api, 'open')
  const before = api.cloud.outbox.all().length
  await api.must('first', 'order.grab', { orderId })
  const sent = api.cloud.outbox.all().slice(before)
  expect(sent).toMatchObject([{ to: openidOf('resident'), templateId: 'progress' }])
  expect(JSON.stringify(sent.map(({ data }) => data))).not.toMatch(/陈桂兰|赵大勇|1401|139000/)
})

test('a message that cannot be sent does not undo the grab', async () => {
  const orderId = await orderIn(api, 'open')
  api.cloud.openapi.setFault('subscribeMessage.send', {
    errcode: 43101,
    errmsg: 'user refuse to accept the msg',
  })
  await api.must('first', 'order.grab', { orderId })
  api.cloud.openapi.setFault('subscribeMessage.send', undefined)
  expect(stateOf(orderId)).toMatchObject({
    crew: [{ memberId: memberIdOf(here.communityId, openidOf('first')) }],
  })
})
