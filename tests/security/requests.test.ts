import type { PersonName } from '../../cloudfunctions/testing/people'
import { orderIn } from '../../cloudfunctions/testing/orders'
import { actions, type Envelope } from '../../contract/actions'
import { actionNames, isQuery, type ActionName } from '../../contract/names'
import { openBusy, realInput, type Busy, shelfPoints } from './stage'

let busy: Busy
beforeEach(async () => {
  busy = await openBusy()
}, 60_000)
afterEach(() => busy.api.close())

const idReused = { ok: false, code: 'request.idReused' }
const doorReport = { kind: 'door', text: '门坏了' } as const

// ADR 9: orders carry their own requests, and so do cases; all others lie in the journal. Within a book an id serves one command; the
// same id in both books is two requests.

test('one requestId serves one command on orders: another order, action or content is refused', async () => {
  const { api, orders } = busy
  const [taken, , , reported] = orders
  const finished = await orderIn(api, 'finished')
  const requestId = 'one-request-id'
  await api.must('secretary', 'order.publish', { orderId: reported! }, { requestId })
  const before = api.dump()
  const slots = { orderId: reported!, slots: 2 }
  expect(await api.call('secretary', 'order.publish', slots, { requestId })).toEqual(idReused)
  const withdrawn = { orderId: reported!, by: '别处', why: '路权不清', reviewAt: Date.UTC(2027, 0, 1) }
  expect(await api.call('secretary', 'order.block', withdrawn, { requestId })).toEqual(idReused)
  const confirm = { orderId: finished, callback: '回访过了' }
  expect(await api.call('secretary', 'order.confirm', confirm, { requestId })).toEqual(idReused)
  expect(await api.call('secretary', 'order.report', doorReport, { requestId })).toEqual(idReused)
  // What the rules refuse anyway is told by its own reason: the id has not been looked for then.
  const elsewhere = { orderId: taken!, reason: '保修期', whoCanHelp: '厂家' }
  const wrongState = { ok: false, code: 'order.wrongState', detail: { status: 'taken' } }
  expect(await api.call('secretary', 'order.decline', elsewhere, { requestId })).toEqual(wrongState)
  expect(api.dump()).toBe(before)
})

/** What opens the door to each command, so that the id is what it fails on. */
const askedBy = (action: ActionName): PersonName => {
  return actions[action].may === 'serve' ? 'first' : 'secretary'
}

const alsoOnOrders: readonly ActionName[] = [
  'callback.log',
  'points.object',
  'points.answer',
  'volunteer.appeal',
  'volunteer.answerAppeal',
]
const onOrders = (action: ActionName) => action.startsWith('order.') || alsoOnOrders.includes(action)
/** Needs and units are cases. */
const onCases = (action: ActionName) => /^(need|unit)\./.test(action)
const commands = actionNames.filter((name) => !isQuery(name))

test('an id that lies in the journal is refused by every other command whose book that is, and changes nothing', async () => {
  const { api } = busy
  const requestId = 'id-in-the-journal'
  for (const who of ['secretary', 'first'] as const) {
    await api.must(who, 'member.update', { phone: '13900000042' }, { requestId })
  }
  const before = api.dump()
  for (const action of commands.filter((name) => !onOrders(name) && !onCases(name))) {
    const reply = await api.send(askedBy(action), { action, input: realInput(busy, action), requestId })
    expect({ action, reply }).toEqual({ action, reply: idReused })
  }
  expect(api.dump()).toBe(before)
}, 120_000)

test('an id that lies on an order lets no other command on orders through', async () => {
  const { api } = busy
  const requestId = 'id-on-an-order'
  for (const who of ['secretary', 'first'] as const) {
    await api.must(who, 'order.report', doorReport, { requestId })
  }
  const before = api.dump()
  // A look that is repeated within minutes is shown again, whatever its id.
  for (const action of commands.filter((name) => onOrders(name) && name !== 'order.contact')) {
    const reply = await api.send(askedBy(action), { action, input: realInput(busy, action), requestId })
    expect({ action, reply }).toMatchObject({ reply: { ok: false } })
  }
  expect(api.dump()).toBe(before)
}, 120_000)

/** A command and a copy of it, twice over, beside another under the same id. */
async function atOnce(who: PersonName, requestId: string, one: Envelope, other: Envelope) {
  const { api } = busy
  const send = ({ action, input }: Envelope) => api.send(who, { action, input, requestId })
  const replies = await Promise.all([send(one), send(other), send(one), send(other)])
  const [first, second, ...copies] = replies
  // Whatever each was told, its copy was told the same, and so is one that comes later.
  expect(copies).toEqual([first, second])
  const before = api.dump()
  expect([await send(one), await send(other)]).toEqual([first, second])
  expect(api.dump()).toBe(before)
  return [first, second]
}

test('the same id in the same moment on an order and in the journal: both are done, each once, each with its own answer', async () => {
  const { api, orders, goodsId } = busy
  const open = orders[4]!
  const held = api.documents('redemptions').length
  const replies = await atOnce(
    'second',
    'grab-and-redeem',
    { action: 'order.grab', input: { orderId: open } },
    { action: 'member.update', input: { phone: '13900000043' } },
  )
  expect(replies).toMatchObject([
    { ok: true, data: { orderId: open, status: 'taken' } },
    { ok: true, data: { phone: '13900000043' } },
  ])
  expect(api.documents('orders').find(({ _id }) => _id === open)?.state).toMatchObject({
    crew: [{ memberId: api.memberId('second') }],
  })
  // One after the other it is the same.
  const requestId = 'redeem-then-report'
  const redeemed = await api.must(
    'first',
    'market.redeem',
    { goodsId, seenPoints: shelfPoints },
    { requestId },
  )
  const reported = await api.must('first', 'order.report', doorReport, { requestId })
  expect(
    await api.must('first', 'market.redeem', { goodsId, seenPoints: shelfPoints }, { requestId }),
  ).toEqual(redeemed)
  expect(await api.must('first', 'order.report', doorReport, { requestId })).toEqual(reported)
  expect(api.documents('redemptions')).toHaveLength(held + 1)
})

test('the same id in the same moment on two orders: one is done, the other is refused', async () => {
  const { api } = busy
  const [one, other] = [await orderIn(api, 'open'), await orderIn(api, 'open')]
  const replies = await atOnce(
    'first',
    'two-orders-at-once',
    { action: 'order.grab', input: { orderId: one } },
    { action: 'order.grab', input: { orderId: other } },
  )
  expect(replies.filter((reply) => reply?.ok)).toHaveLength(1)
  expect(replies).toContainEqual(idReused)
})

test('the same id in the same moment for two commands on one order: one is done, the other is refused', async () => {
  const { api } = busy
  const orderId = await orderIn(api, 'open')
  const replies = await atOnce(
    'secretary',
    'one-order-twice',
    {
      action: 'order.block',
      input: { orderId, by: '别处', why: '路权不清', reviewAt: Date.UTC(2027, 0, 1) },
    },
    { action: 'order.handOver', input: { orderId, bodyId: 'qianshang', why: '公共区域' } },
  )
  expect(replies.filter((reply) => reply?.ok)).toHaveLength(1)
  expect(replies).toContainEqual(idReused)
})

test('the same id in the same moment for a score and a word of the same person: one is done, the other is refused', async () => {
  const { api } = busy
  const [confirmed, open] = [await orderIn(api, 'confirmed'), await orderIn(api, 'open')]
  const replies = await atOnce(
    'secretary',
    'score-and-block',
    { action: 'order.score', input: { orderId: confirmed, difficulty: 'small' } },
    {
      action: 'order.block',
      input: { orderId: open, by: '别处', why: '路权不清', reviewAt: Date.UTC(2027, 0, 1) },
    },
  )
  expect(replies.filter((reply) => reply?.ok)).toHaveLength(1)
  expect(replies).toContainEqual(idReused)
})

test('the same id in the same moment for two commands of the journal: one is done, the other is refused', async () => {
  const { goodsId } = busy
  const replies = await atOnce(
    'first',
    'journal-twice',
    { action: 'market.redeem', input: { goodsId, seenPoints: shelfPoints } },
    { action: 'member.update', input: { phone: '13900000044' } },
  )
  expect(replies.filter((reply) => reply?.ok)).toHaveLength(1)
  expect(replies).toContainEqual(idReused)
})

test('the same requestId of two people is two requests', async () => {
  const { api } = busy
  const requestId = 'not-mine-alone'
  const one = await api.must('neighbour', 'order.report', doorReport, { requestId })
  const two = await api.must('resident', 'order.report', doorReport, { requestId })
  expect(two.orderId).not.toBe(one.orderId)
})

test('one command sent ten times at once has one effect and ten same answers', async () => {
  const { api, goodsId } = busy
  const requestId = 'ten-times-over'
  const replies = await Promise.all(
    Array.from({ length: 10 }, () =>
      api.must('first', 'market.redeem', { goodsId, seenPoints: shelfPoints }, { requestId }),
    ),
  )
  expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1)
  expect(api.documents('redemptions')).toHaveLength(2)
})
