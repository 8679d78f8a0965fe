import type { PersonName } from '../../cloudfunctions/testing/people'
import { actions } from '../../contract/actions'
import { actionNames, isQuery, type ActionName } from '../../contract/names'
import { openBusy, realInput, type Busy } from './stage'

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

/** What opens the door to each command, so that the id is what it fails on. */
const askedBy = (action: ActionName): PersonName => {
  const { who } = actions[action]
  return typeof who !== 'string' && who.includes('volunteer') ? 'first' : 'secretary'
}

test('an id that served a command of one book is refused by every other command, of either book, and changes nothing', async () => {
  const { api } = busy
  const phone = '13900000042'
  const served = { onOrders: 'id-of-an-order-command', inJournal: 'id-of-another-command' }
  for (const who of ['secretary', 'first'] as const) {
    const report = { kind: 'door', text: '门坏了' } as const
    await api.must(who, 'order.report', report, { requestId: served.onOrders })
    await api.must(who, 'member.update', { phone }, { requestId: served.inJournal })
  }
  const before = api.dump()
  for (const action of actionNames.filter((name) => !isQuery(name))) {
    for (const requestId of Object.values(served)) {
      const reply = await api.send(askedBy(action), { action, input: realInput(busy, action), requestId })
      expect({ action, requestId, reply }).toMatchObject({ reply: { ok: false, code: 'request.idReused' } })
    }
  }
  expect(api.dump()).toBe(before)
}, 120_000)

test('the same id answered first on an order, then in the journal, and the other way: what was done stays done', async () => {
  const { api, orders, goodsId } = busy
  const open = orders[4] ?? ''
  await api.must('second', 'order.grab', { orderId: open }, { requestId: 'grab-then-redeem' })
  const redeem = await api.call('second', 'market.redeem', { goodsId }, { requestId: 'grab-then-redeem' })
  expect(redeem).toEqual({ ok: false, code: 'request.idReused' })
  await api.must('first', 'market.redeem', { goodsId }, { requestId: 'redeem-then-report' })
  const report = { kind: 'door', text: '门坏了' } as const
  expect(await api.call('first', 'order.report', report, { requestId: 'redeem-then-report' })).toEqual({
    ok: false,
    code: 'request.idReused',
  })
  const again = await api.must('second', 'order.grab', { orderId: open }, { requestId: 'grab-then-redeem' })
  expect(again).toMatchObject({ orderId: open, status: 'taken' })
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
