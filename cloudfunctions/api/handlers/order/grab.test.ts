import { openTestApi, type TestApi } from '../../../testing/api'
import { orderIn } from '../../../testing/orders'

let api: TestApi
beforeEach(async () => {
  api = await openTestApi()
})
afterEach(() => api.close())

test('a volunteer takes an open order and promises a time', async () => {
  const orderId = await orderIn(api, 'open')
  const promisedAt = api.cloud.clock.now() + 3600_000
  const answer = await api.must('first', 'order.grab', { orderId, promisedAt })
  expect(answer).toMatchObject({ orderId, status: 'taken', promisedAt })
})

test('a grab costs four round trips, two of them one after another', async () => {
  const orderId = await orderIn(api, 'open')
  await api.must('first', 'order.grab', { orderId })
  expect(api.roundTrips()).toEqual({ total: 4, deep: 2 })
})

test('four grab at once: one has it, three learn who was first, masked', async () => {
  const orderId = await orderIn(api, 'open')
  const names = ['first', 'second', 'third', 'fourth'] as const
  const replies = await Promise.all(names.map((name) => api.call(name, 'order.grab', { orderId })))
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
  for (const reply of replies.filter(({ ok }) => !ok)) {
    expect(reply).toEqual({
      ok: false,
      code: 'order.taken',
      detail: { first: expect.stringMatching(/^.\*\*$/) },
    })
  }
  const [order] = api.documents('orders')
  expect(order?.state).toMatchObject({ status: 'taken', crew: [{ holdNo: 1 }] })
})
