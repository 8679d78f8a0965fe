import { openTestApi, type TestApi } from '../testing/api'
import { orderIn, report } from '../testing/orders'
import { here, people } from '../testing/people'
import { expectRefusal } from '../testing/proofs'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi()
})
afterAll(() => api.close())

const get = (who: Parameters<TestApi['must']>[0], orderId: string) => api.must(who, 'order.get', { orderId })

test('before it is published an order is the business of the reporter and the desk', async () => {
  const orderId = await report(api)
  for (const who of ['first', 'neighbour', 'property'] as const) {
    await expectRefusal(api, who, 'order.get', { orderId }, 'order.notFound')
  }
  expect((await get('resident', orderId)).private?.home.room).toBe('1401')
  expect((await get('staff', orderId)).private?.reporterPhone).toBe(people.resident.phone)
})

test('others see public words, and names masked', async () => {
  const orderId = await orderIn(api, 'taken')
  const view = await get('neighbour', orderId)
  expect(view).toMatchObject({
    building: '2号楼',
    summary: '卧室门框开裂需要维修',
    crew: [{ name: '赵**', me: false }],
  })
  expect(view.private).toBeUndefined()
  expect(view.line.owner).toEqual({ kind: 'crew', name: '赵**' })
  expect(view.can).toEqual(['order.join'])
})

test('each learns what they may do next', async () => {
  const orderId = await orderIn(api, 'open')
  expect((await get('first', orderId)).can).toEqual(['order.grab', 'order.join'])
  expect((await get('resident', orderId)).can).toEqual(['order.withdraw'])
  expect([...(await get('secretary', orderId)).can].sort()).toEqual([
    'order.ask',
    'order.block',
    'order.handOver',
  ])
  await api.must('first', 'order.grab', { orderId })
  expect((await get('second', orderId)).can).toEqual(['order.wait', 'order.join'])
  expect([...(await get('first', orderId)).can].sort()).toEqual([
    'order.contact',
    'order.release',
    'order.setTime',
    'order.start',
  ])
  await api.must('second', 'order.wait', { orderId })
  expect(await get('second', orderId)).toMatchObject({
    place: 1,
    waitingCount: 1,
    can: ['order.release', 'order.join'],
  })
})

test('[R5] the property company sees what was handed to it, in public words', async () => {
  const orderId = await report(api)
  await api.must('staff', 'order.handOver', { orderId, bodyId: here.communityId, why: '公共区域' })
  const view = await get('property', orderId)
  expect(view).toMatchObject({
    handOver: { toName: '物业公司', why: '公共区域' },
    can: ['order.accept', 'order.answer'],
  })
  expect(view.private).toBeUndefined()
})

test('the history tells what happened to whom it concerns, names masked for all but the desk', async () => {
  const orderId = await orderIn(api, 'taken')
  await api.must('first', 'order.contact', { orderId })
  const linesFor = async (who: 'resident' | 'neighbour' | 'secretary') =>
    (await get(who, orderId)).history.map(({ what, who: by }) => `${what} ${by}`)
  expect(await linesFor('secretary')).toEqual([
    'reported 陈桂兰',
    'published 周正国',
    'grabbed 赵大勇',
    'contactViewed 赵大勇',
  ])
  expect(await linesFor('resident')).toContain('contactViewed 赵**')
  expect(await linesFor('neighbour')).toEqual(['reported 陈**', 'published 周**', 'grabbed 赵**'])
})

test('[L2] what goes to the police or the fire brigade is nothing to the property company', async () => {
  const orderId = await report(api)
  const police = { kind: 'other', name: '派出所', phone: '053285550110' } as const
  const { bodyId } = await api.must('secretary', 'body.put', police)
  await api.must('staff', 'order.handOver', { orderId, bodyId, why: '私事' })
  await expectRefusal(api, 'property', 'order.get', { orderId }, 'order.notFound')
})
