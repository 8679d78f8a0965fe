import { expectOnce, expectRefusal } from '../testing/proofs'
import { openTestApi, type TestApi } from '../testing/api'
import { doorReport } from '../testing/orders'
import { people } from '../testing/people'
import { watch } from '../testing/forgotten'
import { askMs } from '../../domain/proxy/consent'

let api: TestApi
beforeEach(async () => {
  api = await openTestApi()
})
afterEach(() => api.close())

const home = { building: '2号楼', unit: '2单元', room: '1401' }
const { name, phone } = people.resident
const asking = { name, phone, home, relation: '女儿', mayConfirm: true }
/** Lives alone, has no smartphone, and is in no list. */
const oldMan = {
  name: '老吴头',
  phone: '13900000077',
  home: { ...home, room: '102' },
  relation: '儿子',
  mayConfirm: true,
}

const ask = async (input = asking) => (await api.must('neighbour', 'proxy.ask', input)).consentId
async function agreed(change: { mayConfirm?: boolean } = {}): Promise<string> {
  const consentId = await ask()
  await api.must('resident', 'proxy.answer', { consentId, agree: true, ...change })
  return consentId
}
const forHer = (consentId: string) => ({ consentId })
const report = async (consentId: string) =>
  (await api.must('neighbour', 'order.report', { kind: 'door', text: '卧室门关不上' }, forHer(consentId)))
    .orderId
async function mended(orderId: string): Promise<void> {
  await api.must('secretary', 'order.publish', { orderId })
  await api.must('first', 'order.grab', { orderId })
  await api.must('first', 'order.start', { orderId })
  await api.must('first', 'order.finish', { orderId, outcome: 'fixed', note: '换了合页' })
}
const waiting = async () =>
  (await api.must('staff', 'desk.today', {})).waits.find(({ key }) => key === 'consents')?.count
const stateOf = (orderId: string) => api.documents('orders').find(({ _id }) => _id === orderId)?.state

test('[R3] the resident is asked on her phone, says yes, and her daughter reports for her', async () => {
  const consentId = await ask()
  const { todos } = await api.must('resident', 'member.home', {})
  expect(todos).toMatchObject([{ label: '何秀英想替您报修', to: ['family'] }])
  await expectOnce(api, 'resident', 'proxy.answer', { consentId, agree: true }, { consentId, agree: false })
  const orderId = await report(consentId)
  expect(stateOf(orderId)).toMatchObject({
    channel: 'proxy',
    place: home,
    reporter: { memberId: api.memberId('resident'), name, phone },
    proxy: { memberId: api.memberId('neighbour'), name: '何秀英', consentId },
    enteredByMemberId: api.memberId('neighbour'),
  })
  // It stands in both their lists, and each may speak.
  expect((await api.must('resident', 'order.mine', {})).reported).toMatchObject([{ orderId }])
  expect((await api.must('neighbour', 'order.mine', {}, forHer(consentId))).reported).toMatchObject([
    { orderId },
  ])
  expect((await api.must('neighbour', 'order.mine', {})).reported).toEqual([])
  const view = await api.must('neighbour', 'order.get', { orderId }, forHer(consentId))
  expect(view).toMatchObject({
    proxyName: '何**',
    can: ['order.withdraw'],
    private: { reporterName: name, home },
  })
})

test('[R3] the crew is told both names while it holds the order, and only hers once it has ended', async () => {
  const consentId = await agreed()
  const orderId = await report(consentId)
  await api.must('secretary', 'order.publish', { orderId })
  await api.must('first', 'order.grab', { orderId })
  expect(await api.must('first', 'order.contact', { orderId })).toMatchObject({
    name,
    phone,
    proxy: { name: '何秀英', phone: people.neighbour.phone },
  })
  expect(await api.must('first', 'order.get', { orderId })).toMatchObject({ proxyName: '何**' })
  await api.must('resident', 'proxy.end', { consentId })
  expect(await api.must('first', 'order.contact', { orderId })).toMatchObject({ name, proxy: null })
})

test('[R3] whoever was let confirms for her; with leave for less, or for their own work, nobody does', async () => {
  const less = await agreed({ mayConfirm: false })
  const first = await report(less)
  await mended(first)
  await expectRefusal(api, 'neighbour', 'order.confirm', { orderId: first }, 'proxy.none', forHer(less))
  await api.must('resident', 'proxy.end', { consentId: less })
  const consentId = await agreed()
  const { todos } = await api.must('neighbour', 'member.home', {})
  expect(todos.map(({ to }) => to)).toContainEqual(['order', { orderId: first, consentId }])
  await api.must('neighbour', 'order.confirm', { orderId: first, stars: 5 }, forHer(consentId))
  expect(stateOf(first)).toMatchObject({ status: 'confirmed', stars: 5, callback: null })
})

test('[R3] who acts for somebody does nothing else in their name, and sees nothing else of theirs', async () => {
  const consentId = await agreed()
  const other = { ...forHer(consentId) }
  for (const action of ['points.wallet', 'member.export', 'member.home', 'market.goods'] as const) {
    await expectRefusal(api, 'neighbour', action, {}, 'proxy.none', other)
  }
  await expectRefusal(api, 'neighbour', 'member.leave', { confirm: '注销' }, 'proxy.none', other)
  // Another resident's order is nobody's business.
  const { orderId } = await api.must('second', 'order.report', {
    ...doorReport,
    home: { ...home, room: '9' },
  })
  await expectRefusal(api, 'neighbour', 'order.get', { orderId }, 'order.notFound', other)
  await expectRefusal(api, 'neighbour', 'order.withdraw', { orderId }, 'order.notYours', other)
  // Nor does whoever is at the desk act as the desk while acting for somebody.
  const staff = (await api.must('staff', 'proxy.ask', { ...asking, relation: '侄女' })).consentId
  await api.must('resident', 'proxy.answer', { consentId: staff, agree: true })
  await expectRefusal(api, 'staff', 'order.publish', { orderId }, 'proxy.none', forHer(staff))
  const onBehalf = { name: '老吴头', phone: '13900000077' }
  await expectRefusal(
    api,
    'staff',
    'order.report',
    { ...doorReport, onBehalf },
    'input.invalid',
    forHer(staff),
  )
})

test('[R3] only by a consent that is theirs, was given, and has not ended', async () => {
  const consentId = await ask()
  const say = { ...doorReport }
  await expectRefusal(api, 'neighbour', 'order.report', say, 'proxy.none', forHer(consentId))
  await api.must('resident', 'proxy.answer', { consentId, agree: true })
  await expectRefusal(api, 'second', 'order.report', say, 'proxy.none', forHer(consentId))
  await expectRefusal(api, 'resident', 'order.report', say, 'proxy.none', forHer(consentId))
  await expectRefusal(api, 'outsider', 'order.report', say, 'proxy.none', forHer(consentId))
  await expectRefusal(
    api,
    'neighbour',
    'order.report',
    say,
    'proxy.none',
    forHer('01ARZ3NDEKTSV4RRFFQ69G5FAV'),
  )
  await api.must('neighbour', 'proxy.end', { consentId })
  await expectRefusal(api, 'neighbour', 'order.report', say, 'proxy.none', forHer(consentId))
})

test('[R3] nobody answers but the person and the desk, which writes down what was said; nobody for their own asking', async () => {
  const consentId = await ask()
  for (const who of ['neighbour', 'first', 'property'] as const) {
    await expectRefusal(api, who, 'proxy.answer', { consentId, agree: true }, 'proxy.notFound')
  }
  await expectRefusal(api, 'outsider', 'proxy.answer', { consentId, agree: true }, 'proxy.notFound')
  await expectRefusal(api, 'staff', 'proxy.answer', { consentId, agree: true }, 'proxy.noteMissing')
  await api.must('staff', 'proxy.answer', { consentId, agree: true, note: '本人电话里说同意' })
  expect(api.documents('consents')).toMatchObject([{ answeredBy: 'desk', note: '本人电话里说同意' }])
  const own = (await api.must('staff', 'proxy.ask', { ...oldMan })).consentId
  await expectRefusal(
    api,
    'staff',
    'proxy.answer',
    { consentId: own, agree: true, note: '好' },
    'proxy.notFound',
  )
  await api.must('secretary', 'proxy.answer', { consentId: own, agree: true, note: '本人说好' })
})

test('[R3] asking tells nothing about who is a member', async () => {
  const known = await api.must('neighbour', 'proxy.ask', asking)
  const unknown = await api.must('neighbour', 'proxy.ask', oldMan)
  expect(Object.keys(known)).toEqual(Object.keys(unknown))
  expect([known.status, unknown.status]).toEqual(['asked', 'asked'])
  const seen = await api.must('neighbour', 'proxy.mine', {})
  expect(seen.map(({ name: each, status, side }) => `${each} ${status} ${side}`).sort()).toEqual(
    [`${oldMan.name} asked helper`, `${name} asked helper`].sort(),
  )
  await expectRefusal(api, 'neighbour', 'proxy.ask', asking, 'proxy.already')
})

test('[R3] who has no account is called by the desk; silence never counts as their yes, what the proxy says does', async () => {
  const consentId = await ask(oldMan)
  expect(await waiting()).toBe(1)
  expect((await api.must('staff', 'proxy.desk', {})).rows).toMatchObject([
    { principalName: '老吴头', principalPhone: '13900000077', hasAccount: false, helperName: '何秀英' },
  ])
  await api.must('staff', 'proxy.answer', { consentId, agree: true, note: '老人说听儿子的' })
  expect(await waiting()).toBe(0)
  const orderId = await report(consentId)
  expect(stateOf(orderId)).toMatchObject({ reporter: { memberId: null, name: '老吴头' }, place: oldMan.home })
  await mended(orderId)
  api.cloud.clock.advance(30 * 24 * 3600_000)
  await api.runTimer()
  expect(stateOf(orderId)?.status).toBe('finished')
  const view = await api.must('neighbour', 'order.get', { orderId }, forHer(consentId))
  expect(view.can).toEqual(['order.confirm', 'order.reopen'])
  await api.must('neighbour', 'order.confirm', { orderId }, forHer(consentId))
  expect(stateOf(orderId)?.status).toBe('confirmed')
})

test('[R3] ended with an order under way, it goes on as her own: her phone says it, the proxy sees and says no more', async () => {
  const consentId = await agreed()
  const orderId = await report(consentId)
  await mended(orderId)
  await api.must('resident', 'proxy.end', { consentId })
  const sent = api.cloud.outbox.all().length
  await expectRefusal(api, 'neighbour', 'order.confirm', { orderId }, 'proxy.none', forHer(consentId))
  await expectRefusal(api, 'neighbour', 'order.get', { orderId }, 'proxy.none', forHer(consentId))
  expect((await api.must('neighbour', 'member.home', {})).todos.map(({ key }) => key)).toEqual([])
  await api.must('resident', 'order.reopen', { orderId })
  const reviewAt = api.cloud.clock.now() + 24 * 3600_000
  await api.must('secretary', 'order.block', { orderId, by: '厂家', why: '门窗在保修期', reviewAt })
  const told = api.cloud.outbox
    .all()
    .slice(sent)
    .map(({ to }) => to)
  expect(told).not.toContain(people.neighbour.openid)
  expect(told).toContain(people.resident.openid)
})

test('[R3] while it lasts the proxy is told whatever she is told, with the way to it', async () => {
  const consentId = await agreed()
  const orderId = await report(consentId)
  await api.must('secretary', 'order.publish', { orderId })
  const told = api.cloud.outbox.all().filter(({ to }) => to === people.neighbour.openid)
  expect(told.map(({ page }) => page)).toEqual([
    `packages/order/one/index?orderId=${orderId}&consentId=${consentId}`,
  ])
})

test('[R3] no words on the board tell the proxy either', async () => {
  const consentId = await agreed()
  const text = `卧室门关不上，打我电话${people.neighbour.phone}，何秀英`
  const { orderId } = await api.must('neighbour', 'order.report', { kind: 'door', text }, forHer(consentId))
  expect(stateOf(orderId)?.summary).not.toMatch(/何秀英|13900000002/)
  const told = { orderId, summary: '找何秀英拿钥匙' }
  await expectRefusal(api, 'secretary', 'order.publish', told, 'order.summaryTellsPrivate')
})

test('[R3] unanswered for a week it has lapsed: nobody answers it, and it may be asked again', async () => {
  const consentId = await ask()
  api.cloud.clock.advance(askMs)
  await expectRefusal(api, 'resident', 'proxy.answer', { consentId, agree: true }, 'proxy.lapsed')
  expect((await api.must('resident', 'member.home', {})).todos).toEqual([])
  expect(await waiting()).toBe(0)
  await ask()
})

test('[R3] asked twice in the same moment one comes through, and so at the limit of helpers', async () => {
  const both = await Promise.all([1, 2].map(() => api.call('neighbour', 'proxy.ask', asking)))
  expect(both.map((reply) => (reply.ok ? 'ok' : reply.code)).sort()).toEqual(['ok', 'proxy.already'])
  const helpers = ['first', 'second', 'third', 'fourth'] as const
  const ids = await Promise.all(
    helpers.map(async (who) => (await api.must(who, 'proxy.ask', { ...asking, relation: '邻居' })).consentId),
  )
  const answers = await Promise.all(
    ids.map((consentId) => api.call('resident', 'proxy.answer', { consentId, agree: true })),
  )
  expect(answers.filter(({ ok }) => ok)).toHaveLength(3)
})

test('[R3][U4] whoever of the two leaves is forgotten in it, and nobody acts by it any more', async () => {
  const consentId = await agreed()
  const orderId = await report(consentId)
  const traces = watch(api, 'neighbour')
  await api.must('neighbour', 'member.leave', { confirm: '注销' })
  for (let run = 0; run < 3; run += 1) {
    api.cloud.clock.advance(180_000)
    await api.runTimer()
  }
  expect(await traces()).toEqual([])
  expect(api.documents('consents')).toMatchObject([
    { status: 'ended', helper: { name: '已注销', phone: '' } },
  ])
  // Hers goes on.
  expect(await api.must('resident', 'order.get', { orderId })).toMatchObject({ status: 'reported' })
})

test('[R3][U4] when she leaves, her daughter acts for nobody, and what only they named goes with the helper', async () => {
  const consentId = await agreed()
  await ask(oldMan)
  await api.must('resident', 'member.leave', { confirm: '注销' })
  await expectRefusal(api, 'neighbour', 'order.report', doorReport, 'proxy.none', forHer(consentId))
  await api.must('neighbour', 'member.leave', { confirm: '注销' })
  expect(JSON.stringify(api.documents('consents'))).not.toMatch(/老吴头|13900000077|陈桂兰|何秀英/)
})
