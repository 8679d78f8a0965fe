import { openBusy, type Busy } from './stage'

let busy: Busy
beforeEach(async () => {
  busy = await openBusy()
}, 60_000)
afterEach(() => busy.api.close())

test('one requestId serves one command of its kind: another order, action or person’s content is refused', async () => {
  const { api, orders } = busy
  const [taken, finished, , reported] = orders
  const requestId = 'one-request-id'
  await api.must('secretary', 'order.publish', { orderId: reported! }, { requestId })
  const before = api.dump()
  const idReused = { ok: false, code: 'request.idReused' }
  const slots = { orderId: reported!, slots: 2 }
  expect(await api.call('secretary', 'order.publish', slots, { requestId })).toEqual(idReused)
  const elsewhere = { orderId: taken!, reason: '保修期', whoCanHelp: '厂家' }
  expect(await api.call('secretary', 'order.decline', elsewhere, { requestId })).toEqual(idReused)
  const confirm = { orderId: finished!, callback: '回访过了' }
  expect(await api.call('secretary', 'order.confirm', confirm, { requestId })).toEqual(idReused)
  const report = { kind: 'door', text: '门坏了' } as const
  expect(await api.call('secretary', 'order.report', report, { requestId })).toEqual(idReused)
  expect(api.dump()).toBe(before)
})

test('the same requestId of two people is two requests', async () => {
  const { api } = busy
  const requestId = 'not-mine-alone'
  const report = { kind: 'door', text: '门坏了' } as const
  const one = await api.must('neighbour', 'order.report', report, { requestId })
  const two = await api.must('resident', 'order.report', report, { requestId })
  expect(two.orderId).not.toBe(one.orderId)
})

test('one command sent ten times at once has one effect and ten same answers', async () => {
  const { api, goodsId } = busy
  const requestId = 'ten-times-over'
  const replies = await Promise.all(
    Array.from({ length: 10 }, () => api.must('first', 'market.redeem', { goodsId }, { requestId })),
  )
  expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1)
  expect(api.documents('redemptions')).toHaveLength(2)
})
