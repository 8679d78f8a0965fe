import { dayMs, hourMs } from '../../domain/kernel/time'
import { openTestApi, type TestApi } from '../testing/api'
import { orderIn } from '../testing/orders'
import { openidOf, type PersonName } from '../testing/people'
import { expectRefusal } from '../testing/proofs'

let api: TestApi
beforeEach(async () => {
  api = await openTestApi()
})
afterEach(() => api.close())

const orderOf = (orderId: string) => api.documents('orders').find(({ _id }) => _id === orderId)
const offersIn = (orderId: string) => {
  const state = orderOf(orderId)?.state
  return state !== undefined && 'offers' in state ? (state.offers ?? []) : []
}
const todosOf = async (who: PersonName) =>
  (await api.must(who, 'member.home', {})).todos.map(({ key }) => key.split(':')[0])
const ask = (orderId: string, who: PersonName) =>
  api.must('secretary', 'order.ask', { orderId, memberId: api.memberId(who) })
/** `first` gives it back; `second` is asked, `third` waits. */
async function offered(): Promise<string> {
  const orderId = await orderIn(api, 'taken')
  await api.must('second', 'order.wait', { orderId })
  await api.must('third', 'order.wait', { orderId })
  await api.must('first', 'order.release', { orderId })
  return orderId
}

test('[V2] the offer waits on their home page and on the board, and whoever says yes has the order', async () => {
  const orderId = await offered()
  expect(await todosOf('second')).toContain('offer')
  const { mine } = await api.must('second', 'order.board', {})
  expect(mine?.waiting).toMatchObject([{ orderId, part: 'offered', answerBy: expect.any(Number) }])
  const view = await api.must('second', 'order.get', { orderId })
  expect(view).toMatchObject({ offer: { byName: false }, can: expect.arrayContaining(['order.answerOffer']) })
  await expectRefusal(api, 'second', 'order.contact', { orderId }, 'order.notYours')
  const { status, promisedAt } = await api.must('second', 'order.answerOffer', { orderId, yes: true })
  expect({ status, promised: typeof promisedAt }).toEqual({ status: 'taken', promised: 'number' })
  expect(await todosOf('second')).not.toContain('offer')
  await api.must('second', 'order.contact', { orderId })
})

test('[V2] who says no frees it for the next one, and nothing is counted against them', async () => {
  const orderId = await offered()
  await api.must('second', 'order.answerOffer', { orderId, yes: false })
  expect(offersIn(orderId)).toMatchObject([{ memberId: api.memberId('third') }])
  expect((await api.must('second', 'volunteer.lapses', {})).rows).toEqual([])
  await expectRefusal(api, 'second', 'order.answerOffer', { orderId, yes: true }, 'order.notOffered')
  const seen = (who: PersonName) =>
    api.must(who, 'order.get', { orderId }).then(({ history }) => history.map(({ offer }) => offer?.why))
  expect(await seen('secretary')).toContain('declined')
  // Who said no is between them and the desk.
  expect(await seen('third')).not.toContain('declined')
})

test('[V9] the desk asks by name; who is asked is told, and who asked hears the answer', async () => {
  const orderId = await orderIn(api, 'open')
  await ask(orderId, 'fourth')
  expect(api.cloud.outbox.all().map(({ to }) => to)).toContain(openidOf('fourth'))
  expect((await api.must('fourth', 'member.home', {})).todos).toMatchObject(
    expect.arrayContaining([expect.objectContaining({ label: '社区想请您去：2号楼 · 门窗' })]),
  )
  const rows = (await api.must('staff', 'order.desk', { status: 'open' })).rows
  expect(rows[0]?.offers).toMatchObject([{ memberId: api.memberId('fourth'), name: '卫东来', byName: true }])
  await api.must('fourth', 'order.answerOffer', { orderId, yes: false })
  expect(await todosOf('secretary')).toContain('offerEnded.saidNo.asker')
  await ask(orderId, 'third')
  await api.must('third', 'order.answerOffer', { orderId, yes: true })
  expect(await todosOf('secretary')).toContain('placeGiven.asker')
})

test('[V9] only who serves here may be asked', async () => {
  const orderId = await orderIn(api, 'open')
  for (const who of ['neighbour', 'otherVolunteer'] as const) {
    const input = { orderId, memberId: api.memberId(who) }
    await expectRefusal(api, 'secretary', 'order.ask', input, 'member.notFound')
  }
  const nobody = { orderId, memberId: 'nobody' }
  await expectRefusal(api, 'secretary', 'order.ask', nobody, 'member.notFound')
  await expectRefusal(api, 'first', 'order.ask', { orderId, memberId: api.memberId('second') }, 'role.wrong')
})

test('[V9] a place kept for who is suspended is kept no more, and the next one is asked', async () => {
  const orderId = await offered()
  const memberId = api.memberId('second')
  await api.must('secretary', 'volunteer.review', { memberId, verdict: 'suspended', reason: '投诉' })
  expect(offersIn(orderId)).toMatchObject([{ memberId: api.memberId('third') }])
  await expectRefusal(api, 'second', 'order.answerOffer', { orderId, yes: true }, 'role.wrong')
  await api.must('secretary', 'order.withdraw', { orderId }).catch(() => undefined)
})

test('[V4] a yes is held to the cap like a grab, and says how many', async () => {
  const orderId = await orderIn(api, 'open')
  await ask(orderId, 'second')
  const order = orderOf(orderId)
  for (let index = 0; index < (order?.state.terms.heldMax ?? 0); index += 1) {
    api.cloud.clock.advance(index === 4 ? hourMs / 2 : 0)
    const other = await orderIn(api, 'open')
    await api.must('second', 'order.grab', { orderId: other })
  }
  const detail = await expectRefusal(
    api,
    'second',
    'order.answerOffer',
    { orderId, yes: true },
    'order.heldMax',
  )
  expect(detail).toEqual({ max: order?.state.terms.heldMax })
})

test('[V2] of two answers at once, and of many who run for a kept place, one has it', async () => {
  const orderId = await offered()
  const answers = await Promise.all([
    api.call('second', 'order.answerOffer', { orderId, yes: true }),
    api.call('second', 'order.answerOffer', { orderId, yes: true }),
    api.call('first', 'order.grab', { orderId }),
    api.call('fourth', 'order.grab', { orderId }),
  ])
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  expect(orderOf(orderId)?.state).toMatchObject({ crew: [{ memberId: api.memberId('second') }] })
})

test('[V2] an answer that is not given lapses with time, which tells them and asks the next one', async () => {
  const orderId = await offered()
  api.cloud.clock.advance(2 * dayMs)
  await api.runTimer()
  expect(await todosOf('second')).toContain('offerEnded.lapsed.offered')
  await expectRefusal(api, 'second', 'order.answerOffer', { orderId, yes: true }, 'order.notOffered')
})
