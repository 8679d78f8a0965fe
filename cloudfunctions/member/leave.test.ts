import { openTestApi, type TestApi } from '../testing/api'
import { expectRefusal } from '../testing/proofs'

let api: TestApi
beforeEach(async () => {
  api = await openTestApi()
})
afterEach(() => api.close())

const goodbye = { confirm: '注销' } as const

async function mended(): Promise<string> {
  const { orderId } = await api.must('resident', 'order.report', {
    kind: 'door',
    text: '2号楼2单元1401家的卧室门框开裂',
  })
  await api.must('staff', 'order.publish', { orderId })
  await api.must('first', 'order.grab', { orderId })
  await api.must('first', 'order.start', { orderId })
  await api.must('first', 'order.finish', { orderId, outcome: 'fixed', note: '换了门框' })
  await api.must('resident', 'order.confirm', { orderId })
  await api.must('staff', 'order.score', { orderId, difficulty: 'small' })
  return orderId
}

test('nobody leaves while an order or their own report still needs them', async () => {
  const { orderId } = await api.must('resident', 'order.report', { kind: 'door', text: '门框开裂' })
  const detail = await expectRefusal(api, 'resident', 'member.leave', goodbye, 'member.stillBusy')
  expect(detail).toEqual({ orders: 1, redemptions: 0 })
  await api.must('staff', 'order.publish', { orderId })
  await api.must('first', 'order.grab', { orderId })
  await expectRefusal(api, 'first', 'member.leave', goodbye, 'member.stillBusy')
})

test('the last secretary stays', async () => {
  await expectRefusal(api, 'secretary', 'member.leave', goodbye, 'member.lastSecretary')
})

test('[U4] a resident who left is nowhere to be found, and what was mended still counts', async () => {
  const orderId = await mended()
  await api.must('resident', 'member.leave', goodbye)
  const everything = api.dump()
  for (const trace of ['陈桂兰', '13900000001', 'openid-resident', '1401'])
    expect(everything).not.toContain(trace)
  const order = await api.must('staff', 'order.get', { orderId })
  expect(order).toMatchObject({ status: 'scored', building: '2号楼' })
  expect(await api.must('resident', 'member.me', {})).toBeNull()
})

test('a volunteer who left keeps their line in the ledger and loses their name everywhere', async () => {
  await mended()
  const before = api.documents('ledger').map(({ points, memberId }) => ({ points, memberId }))
  await api.must('first', 'member.leave', goodbye)
  expect(api.documents('ledger').map(({ points, memberId }) => ({ points, memberId }))).toEqual(before)
  const everything = api.dump()
  for (const trace of ['赵大勇', '13900000011', 'openid-first']) expect(everything).not.toContain(trace)
})

test('whoever objected and leaves takes the words along, and what had no answer yet', async () => {
  const [answered, open] = [await mended(), await mended()]
  await api.must('secretary', 'points.settle', {})
  for (const orderId of [answered, open]) {
    await api.must('neighbour', 'points.object', { orderId, reason: '何秀英说没修好' })
  }
  await api.must('secretary', 'points.answer', { orderId: answered, seen: 1, reason: '看过了' })
  await api.must('neighbour', 'member.leave', goodbye)
  expect(api.dump()).not.toContain('何秀英')
  const left = (orderId: string) => api.must('secretary', 'order.get', { orderId })
  expect((await left(answered)).objections).toMatchObject([{ name: '已注销', reason: '' }])
  expect((await left(open)).objections).toEqual([])
  expect(await api.must('secretary', 'points.objections', {})).toEqual({ rows: [] })
})

test('leaving twice is leaving once: the same request gets the same answer, any other finds no member', async () => {
  const options = { requestId: 'leave-me-once' }
  const first = await api.must('neighbour', 'member.leave', goodbye, options)
  const after = api.dump()
  expect(await api.must('neighbour', 'member.leave', goodbye, options)).toEqual(first)
  expect(api.dump()).toBe(after)
  await expectRefusal(api, 'neighbour', 'member.leave', goodbye, 'member.none')
})

test('who left may come back as somebody new', async () => {
  await api.must('neighbour', 'member.leave', goodbye)
  const home = { building: '1', unit: '1', room: '102' }
  const me = await api.must('neighbour', 'member.join', {
    communityId: 'QS-2026',
    name: '何秀英',
    phone: '13900000002',
    home,
  })
  expect(me.roles).toEqual(['resident'])
})
