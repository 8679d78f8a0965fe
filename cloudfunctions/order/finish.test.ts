import { openTestApi, type TestApi } from '../testing/api'
import { orderIn } from '../testing/orders'
import { uploadPhoto } from '../testing/photos'
import { expectRefusal } from '../testing/proofs'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi()
})
afterAll(() => api.close())

const done = { outcome: 'fixed', note: '门框已加固', materials: '木条', minutes: 45 } as const

test('[V7] the crew tells what was done, with pictures of their own', async () => {
  const orderId = await orderIn(api, 'working')
  const photo = await uploadPhoto(api, 'first')
  await api.must('first', 'order.finish', { orderId, ...done, photos: [photo] })
  const { result } = await api.must('resident', 'order.get', { orderId })
  expect(result).toMatchObject({ note: done.note, materials: done.materials, minutes: 45 })
})

test('pictures of others, and pictures that are not there, are refused', async () => {
  const orderId = await orderIn(api, 'working')
  const theirs = await uploadPhoto(api, 'second')
  await expectRefusal(api, 'first', 'order.finish', { orderId, ...done, photos: [theirs] }, 'photo.notYours')
  await expectRefusal(api, 'first', 'order.finish', { orderId, ...done, photos: ['none'] }, 'photo.notFound')
})

test('only the crew finishes', async () => {
  const orderId = await orderIn(api, 'working')
  await expectRefusal(api, 'second', 'order.finish', { orderId, ...done }, 'order.notYours')
})

test('[V7] what could not be mended goes back to the desk with the reason', async () => {
  const orderId = await orderIn(api, 'working')
  const answer = await api.must('first', 'order.finish', { orderId, outcome: 'unresolved', note: '要换门框' })
  expect(answer.status).toBe('unresolved')
  expect(await api.must('resident', 'order.get', { orderId })).toMatchObject({ reason: '要换门框' })
})

test('only the crew starts', async () => {
  const orderId = await orderIn(api, 'taken')
  await expectRefusal(api, 'second', 'order.start', { orderId }, 'order.notYours')
})
