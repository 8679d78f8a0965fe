import { dayMs } from '../../domain/kernel/time'
import { openTestApi, type TestApi } from '../testing/api'
import { watch } from '../testing/forgotten'
import { orderIn, report } from '../testing/orders'
import { people } from '../testing/people'
import { expectRefusal } from '../testing/proofs'

let api: TestApi
beforeEach(async () => {
  api = await openTestApi()
})
afterEach(() => api.close())

type Who = Parameters<TestApi['must']>[0]
const similar = (who: Who, text: string, more = {}) =>
  api.must(who, 'order.similar', { kind: 'door', text, ...more })
const told = async (who: Who) =>
  (await api.must(who, 'member.home', {})).todos.map(({ key }) => key.split(':')[0])
const whole = (value: unknown) => JSON.stringify(value)
const secrets = [people.resident.name, people.resident.phone, '1401', '2单元']

test('[R4] reports of one’s home, one’s building and what everybody shares are found, each as one line that tells nobody', async () => {
  const orderId = await report(api, { text: '2号楼2单元1401家的卧室门框开裂' })
  const gate = await report(api, { kind: 'door', text: '小区大门的门禁刷不开' }, 'second')
  expect(await similar('resident', '别的话')).toMatchObject([{ orderId, near: 'home', mine: 'reported' }])
  // From another building only what all share.
  const [found] = await similar('neighbour', '大门门禁坏了，刷不开')
  expect(found).toEqual({
    ...{ orderId: gate, kind: 'door', building: '3号楼', status: 'reported', joined: 0, mine: 'no' },
    ...{ near: 'community', reportedAt: expect.any(Number) as number },
  })
  expect(await similar('neighbour', '卧室门框开裂')).toEqual([])
  const here = { home: { building: '2号楼', unit: '1单元', room: '301' } }
  const near = await similar('neighbour', '卧室门框开裂', here)
  expect(near).toMatchObject([{ orderId, near: 'building' }])
  for (const secret of secrets) expect(whole(near)).not.toContain(secret)
  api.cloud.clock.advance(15 * dayMs)
  expect(await similar('neighbour', '卧室门框开裂', here)).toEqual([])
})

test('[R4] nobody learns by asking at another door what came out of it; the desk does', async () => {
  const orderId = await report(api)
  const door = { home: { building: '2号楼', unit: '2单元', room: '1401' } }
  expect(await similar('neighbour', '毫不相干', door)).toEqual([])
  expect(await similar('staff', '毫不相干', door)).toMatchObject([{ orderId, near: 'home' }])
  expect(await similar('outsider', '卧室门框开裂', door)).toEqual([])
})

test('[R4] who joins follows the one line on the home page, sees no name, door or telephone, and is told how it goes on', async () => {
  const orderId = await report(api)
  await expectRefusal(api, 'neighbour', 'order.get', { orderId }, 'order.notFound')
  await api.must('neighbour', 'order.join', { orderId })
  const view = await api.must('neighbour', 'order.get', { orderId })
  // Before the desk has put it on the board, not a word of it.
  expect(view).toMatchObject({ summary: '门窗维修', joined: { count: 1, me: true }, photos: [] })
  await api.must('secretary', 'order.publish', { orderId })
  await api.must('first', 'order.grab', { orderId })
  const home = await api.must('neighbour', 'member.home', {})
  expect(home.joined).toMatchObject([{ orderId, part: 'joiner', line: { step: 'taken' } }])
  expect(home.reported).toEqual([])
  const seen = await api.must('neighbour', 'order.get', { orderId })
  expect(seen.summary).not.toBe('门窗维修')
  for (const secret of [...secrets, '陈*', people.first.name])
    expect(whole([view, seen, home])).not.toContain(secret)
  await api.must('first', 'order.start', { orderId })
  await api.must('first', 'order.finish', { orderId, outcome: 'fixed', note: '好' })
  await api.must('resident', 'order.confirm', { orderId, stars: 5 })
  expect(await told('neighbour')).toContain('confirmed.joiners')
  expect((await api.must('neighbour', 'member.home', {})).joined).toEqual([])
})

test('[R4] an answer of whoever it was handed to, and a no, reach those who joined', async () => {
  const declined = await report(api)
  await api.must('neighbour', 'order.join', { orderId: declined })
  await api.must('secretary', 'order.decline', { orderId: declined, reason: '保修期', whoCanHelp: '厂家' })
  expect(await told('neighbour')).toContain('declined.joiners')
  const withdrawn = await report(api)
  await api.must('neighbour', 'order.join', { orderId: withdrawn })
  await api.must('resident', 'order.withdraw', { orderId: withdrawn })
  expect(await told('neighbour')).toContain('withdrawn.joiners')
  // Who has gone is told no more.
  const left = await report(api)
  await api.must('fourth', 'order.join', { orderId: left })
  await api.must('fourth', 'order.leaveJoin', { orderId: left })
  await api.must('secretary', 'order.decline', { orderId: left, reason: '保修期', whoCanHelp: '厂家' })
  expect(await told('fourth')).not.toContain('declined.joiners')
})

test('[R4] at the community’s number whoever has the step is told again', async () => {
  await api.must('secretary', 'community.update', { rules: { joinersTold: 2 } })
  const orderId = await orderIn(api, 'taken')
  await api.must('neighbour', 'order.join', { orderId })
  expect(await told('first')).not.toContain('joined.manyHeld.crew')
  await api.must('second', 'order.join', { orderId })
  expect(await told('first')).toContain('joined.manyHeld.crew')
  expect((await api.must('secretary', 'order.desk', { status: 'taken' })).rows[0]).toMatchObject({
    joined: 2,
  })
})

test('[R4] not one’s own, not twice, not what one holds, and not when it is over', async () => {
  const orderId = await orderIn(api, 'taken')
  await expectRefusal(api, 'resident', 'order.join', { orderId }, 'order.yourReport')
  await expectRefusal(api, 'first', 'order.join', { orderId }, 'order.alreadyYours')
  await expectRefusal(api, 'neighbour', 'order.leaveJoin', { orderId }, 'order.notJoined')
  await api.must('neighbour', 'order.join', { orderId })
  await expectRefusal(api, 'neighbour', 'order.join', { orderId }, 'order.alreadyJoined')
  await expectRefusal(api, 'outsider', 'order.join', { orderId }, 'order.notFound')
  await api.must('resident', 'order.withdraw', { orderId })
  await expectRefusal(api, 'second', 'order.join', { orderId }, 'order.wrongState')
})

test('[R4] many join at the same moment, each once', async () => {
  const orderId = await orderIn(api, 'open')
  const who = ['neighbour', 'second', 'third', 'fourth'] as const
  const replies = await Promise.all([...who, ...who].map((one) => api.call(one, 'order.join', { orderId })))
  expect(replies.filter(({ ok }) => ok)).toHaveLength(4)
  const [order] = api.documents('orders')
  expect([...(order?.joinerIds ?? [])].sort()).toEqual(who.map((one) => api.memberId(one)).sort())
})

test('[U4] who leaves joins nothing any more, and nothing keeps them from leaving', async () => {
  const orderId = await orderIn(api, 'open')
  await api.must('neighbour', 'order.join', { orderId })
  const left = watch(api, 'neighbour')
  await api.must('neighbour', 'member.leave', { confirm: '注销' })
  await api.runTimer()
  expect(await left()).toEqual([])
  expect(api.documents('orders')[0]).toMatchObject({ joinerIds: [], state: { joiners: [] } })
})
