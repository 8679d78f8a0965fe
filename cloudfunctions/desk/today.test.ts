import { dayMs } from '../../domain/kernel/time'
import { modules, wakes } from '../modules'
import { openTestApi, type TestApi } from '../testing/api'
import { orderIn, report } from '../testing/orders'
import { here } from '../testing/people'

let api: TestApi
beforeEach(async () => {
  api = await openTestApi()
})
afterEach(() => api.close())

test('on a quiet day nothing waits', async () => {
  const today = await api.must('staff', 'desk.today', {})
  expect(Object.values(today.counts).every((count) => count === 0)).toBe(true)
  expect(Object.values(today.late).every((count) => count === 0)).toBe(true)
  expect(today).toMatchObject({ pressing: 0, applied: 0, pickups: 0, stuck: [] })
})

test('what waits is counted by status, and what is past its time apart', async () => {
  await orderIn(api, 'open')
  const handed = await report(api)
  await api.must('secretary', 'order.handOver', { orderId: handed, bodyId: here.communityId })
  const blocked = await report(api)
  const reviewAt = api.cloud.clock.now() + dayMs
  await api.must('secretary', 'order.block', { orderId: blocked, by: '隔壁小区', why: '路权不清', reviewAt })
  await api.must('neighbour', 'volunteer.apply', { skills: ['door'] })
  const counts = { open: 1, handedOver: 1, blocked: 1, reported: 0 }
  expect(await api.must('staff', 'desk.today', {})).toMatchObject({ counts, pressing: 0, applied: 1 })

  api.cloud.clock.advance(30 * dayMs)
  await orderIn(api, 'open')
  await report(api)
  const later = await api.must('secretary', 'desk.today', {})
  expect(later.counts).toMatchObject({ open: 2, handedOver: 1, blocked: 1, reported: 1 })
  expect(later.late).toMatchObject({ open: 1, blocked: 1, handedOver: 1, reported: 0 })
  expect(later.pressing).toBe(3)
})

test('[S2] what is late is counted in every status, and whatever is urgent presses from its report on', async () => {
  for (const status of ['reported', 'open', 'working', 'finished', 'confirmed'] as const)
    await orderIn(api, status)
  await report(api, { urgent: true })
  expect(await api.must('staff', 'desk.today', {})).toMatchObject({ pressing: 1 })
  api.cloud.clock.advance(60 * dayMs)
  const { late, pressing } = await api.must('staff', 'desk.today', {})
  expect(late).toMatchObject({ reported: 2, open: 1, working: 1, finished: 1, confirmed: 1, taken: 0 })
  expect(pressing).toBe(6)
})

test('the same counts as the register, for a fixed price', async () => {
  for (const status of ['open', 'taken', 'finished', 'confirmed'] as const) await orderIn(api, status)
  const { counts } = await api.must('staff', 'desk.today', {})
  // Who asks, and six counts: orders and late ones, applications, appeals, objections, pickups. Then one for what
  // waits in each noun's own words, and one for what time could not do in each collection that wakes.
  const waits = modules.filter((module) => module.waits !== undefined)
  expect(api.roundTrips()).toEqual({ total: 1 + 6 + waits.length + wakes.length, deep: 2 })
  expect((await api.must('staff', 'order.desk', { counts: true })).counts).toEqual(counts)
})

test('what time could not do, however often it tried, is named to the desk of its community alone', async () => {
  const orderId = await orderIn(api, 'open')
  await api.store.update('orders', { _id: orderId }, { wakeTries: 4 })
  expect((await api.must('staff', 'desk.today', {})).stuck).toEqual([])
  await api.store.update('orders', { _id: orderId }, { wakeTries: 5 })
  const { no } = await api.must('staff', 'order.get', { orderId })
  expect((await api.must('staff', 'desk.today', {})).stuck).toEqual([
    { key: `orders:${orderId}`, label: `${no} 门窗维修`, to: ['order', { orderId }] },
  ])
  expect((await api.must('otherSecretary', 'desk.today', {})).stuck).toEqual([])
})

test('an objection is counted until it has its answer', async () => {
  const orderId = await orderIn(api, 'scored')
  await api.must('first', 'points.object', { orderId, reason: '评低了' })
  expect((await api.must('staff', 'desk.today', {})).objections).toBe(1)
  await api.must('staff', 'points.answer', { orderId, seen: 1, reason: '按标准评的' })
  expect((await api.must('staff', 'desk.today', {})).objections).toBe(0)
})

test('it is the desk’s own, community by community', async () => {
  await report(api)
  expect(await api.call('first', 'desk.today', {})).toEqual({ ok: false, code: 'role.wrong' })
  expect(await api.call('stranger', 'desk.today', {})).toEqual({ ok: false, code: 'member.none' })
  expect((await api.must('otherSecretary', 'desk.today', {})).counts).toMatchObject({ reported: 0 })
})
