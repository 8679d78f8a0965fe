import { openTestApi, type TestApi } from '../testing/api'
import { orderIn } from '../testing/orders'
import { here, openidOf } from '../testing/people'
import { expectRefusal } from '../testing/proofs'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi()
})
afterAll(() => api.close())

const orderOf = (orderId: string) => api.documents('orders').find(({ _id }) => _id === orderId)

test('[V2] who comes late stands in line in the order they came', async () => {
  const orderId = await orderIn(api, 'taken')
  expect(await api.must('second', 'order.wait', { orderId })).toMatchObject({ place: 1 })
  expect(await api.must('third', 'order.wait', { orderId })).toMatchObject({ place: 2 })
  await expectRefusal(api, 'third', 'order.wait', { orderId }, 'order.alreadyInLine')
  await expectRefusal(api, 'first', 'order.wait', { orderId }, 'order.alreadyYours')
})

test('while there is a place nobody waits', async () => {
  const orderId = await orderIn(api, 'open')
  await expectRefusal(api, 'second', 'order.wait', { orderId }, 'order.placeFree')
})

test('nobody waits for work they may not do', async () => {
  const orderId = await orderIn(api, 'open', { kind: 'electric', text: '灯不亮' })
  await api.must('electrician', 'order.grab', { orderId })
  await expectRefusal(api, 'second', 'order.wait', { orderId }, 'order.licenceNeeded')
})

test('[V2] a line has an end', async () => {
  const orderId = await orderIn(api, 'taken')
  const order = orderOf(orderId)
  if (order?.state.status !== 'taken') throw new Error('not taken')
  const stranger = (index: number) => ({
    memberId: `m${index}`,
    personId: `p${index}`,
    openid: `openid-${index}`,
    name: '甲',
    phone: '13900000088',
    home: null,
    since: 0,
  })
  const waiting = Array.from({ length: here.rules.waitMax }, (_, index) => stranger(index))
  await api.store.update('orders', { _id: orderId }, { 'state.waiting': api.store.command.set(waiting) })
  await expectRefusal(api, 'second', 'order.wait', { orderId }, 'order.lineFull')
})

test('[V2] the place that frees is offered to the first in line, who is told; the next stays in line', async () => {
  const orderId = await orderIn(api, 'taken')
  await api.must('second', 'order.wait', { orderId })
  await api.must('third', 'order.wait', { orderId })
  const answer = await api.must('first', 'order.release', { orderId })
  expect(answer.status).toBe('open')
  expect(orderOf(orderId)?.state).toMatchObject({
    crew: [],
    offers: [{ memberId: api.memberId('second') }],
    waiting: [{ memberId: api.memberId('third') }],
  })
  const places = api.cloud.outbox.all().filter(({ templateId }) => templateId === 'place')
  expect(places.map(({ to }) => to)).toContain(openidOf('second'))
})

test('whoever leaves the line loses their turn only', async () => {
  const orderId = await orderIn(api, 'taken')
  await api.must('second', 'order.wait', { orderId })
  await api.must('second', 'order.release', { orderId })
  expect(orderOf(orderId)?.state).toMatchObject({ status: 'taken', waiting: [] })
  await expectRefusal(api, 'fourth', 'order.release', { orderId }, 'order.notYours')
})
