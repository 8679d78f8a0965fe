import { openTestApi, type TestApi } from '../testing/api'
import { orderIn, report } from '../testing/orders'
import { expectRefusal } from '../testing/proofs'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi()
})
afterAll(() => api.close())

test('the resident says that it is mended', async () => {
  const orderId = await orderIn(api, 'finished')
  expect(await api.must('resident', 'order.confirm', { orderId, stars: 5 })).toMatchObject({
    status: 'confirmed',
  })
})

test('nobody else does, least of all the one who mended it', async () => {
  const orderId = await orderIn(api, 'finished')
  for (const who of ['first', 'second', 'neighbour'] as const) {
    await expectRefusal(api, who, 'order.confirm', { orderId }, 'order.notYours')
    await expectRefusal(api, who, 'order.reopen', { orderId }, 'order.notYours')
    await expectRefusal(api, who, 'order.withdraw', { orderId }, 'order.notYours')
  }
})

test('[R2] for people without a smartphone the desk does, with the call back written down', async () => {
  const onBehalf = { name: '许奶奶', phone: '13900000077' }
  const orderId = await report(api, { channel: 'phone', onBehalf }, 'staff')
  await api.must('staff', 'order.publish', { orderId })
  await api.must('first', 'order.grab', { orderId })
  await api.must('first', 'order.start', { orderId })
  await api.must('first', 'order.finish', { orderId, outcome: 'fixed', note: '好了' })
  await expectRefusal(api, 'staff', 'order.confirm', { orderId }, 'order.callbackMissing')
  const callback = '已电话回访，老人说修好了'
  expect(await api.must('staff', 'order.confirm', { orderId, callback })).toMatchObject({
    status: 'confirmed',
  })
  expect((await api.must('staff', 'order.get', { orderId })).private).toMatchObject({ callback })
})

test('[R2] the desk speaks for a resident only with a call back', async () => {
  const orderId = await orderIn(api, 'finished')
  await expectRefusal(api, 'secretary', 'order.confirm', { orderId }, 'order.callbackMissing')
  await api.must('secretary', 'order.confirm', { orderId, callback: '上门看过，居民点头' })
})
