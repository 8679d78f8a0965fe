import { openTestApi, type TestApi } from '../testing/api'
import { minuteMs } from '../../domain/kernel/time'
import { doorReport, orderIn, report } from '../testing/orders'
import { people } from '../testing/people'
import { expectRefusal } from '../testing/proofs'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi()
})
afterAll(() => api.close())

const looks = (orderId: string) =>
  api
    .documents('orders')
    .filter(({ _id }) => _id === orderId)
    .flatMap(({ journal }) => journal)
    .filter(({ action }) => action === 'order.contact')

test('[V6] the crew sees door, name and phone while they hold the order, and each look is journaled', async () => {
  const orderId = await orderIn(api, 'taken')
  const { name, phone, home } = people.resident
  const contact = await api.must('first', 'order.contact', { orderId })
  expect(contact).toEqual({ name, phone, home, text: doorReport.text, proxy: null, toldBy: null })
  api.cloud.clock.advance(10 * minuteMs)
  await api.must('first', 'order.contact', { orderId })
  expect(looks(orderId)).toHaveLength(2)
  expect(JSON.stringify(looks(orderId))).not.toMatch(/陈桂兰|1401|13900000001/)
})

test('the same look again within minutes shows it and adds nothing; somebody else’s look is another', async () => {
  const orderId = await report(api)
  await api.must('secretary', 'order.publish', { orderId, slots: 2 })
  for (const who of ['first', 'second'] as const) await api.must(who, 'order.grab', { orderId })
  const seen = await api.must('first', 'order.contact', { orderId })
  const before = api.dump()
  for (let look = 0; look < 50; look += 1) {
    expect(await api.must('first', 'order.contact', { orderId })).toEqual(seen)
  }
  api.cloud.clock.advance(9 * minuteMs)
  expect(await api.must('first', 'order.contact', { orderId })).toEqual(seen)
  expect(api.dump()).toBe(before)
  await api.must('second', 'order.contact', { orderId })
  expect(looks(orderId).map(({ byMemberId }) => byMemberId)).toEqual([
    api.memberId('first'),
    api.memberId('second'),
  ])
  for (const who of ['first', 'second'] as const) await api.must(who, 'order.release', { orderId })
})

test('[V6] nobody else sees it: not who waits, not other volunteers, not neighbours', async () => {
  const orderId = await orderIn(api, 'taken')
  await api.must('second', 'order.wait', { orderId })
  for (const who of ['second', 'third'] as const) {
    await expectRefusal(api, who, 'order.contact', { orderId }, 'order.notYours')
  }
  for (const who of ['neighbour', 'resident', 'secretary'] as const) {
    await expectRefusal(api, who, 'order.contact', { orderId }, 'role.wrong')
  }
})

test('[V6] it locks again when the place is given back, also for a repeated request', async () => {
  const orderId = await orderIn(api, 'taken')
  const options = { requestId: 'look-at-the-door' }
  await api.must('first', 'order.contact', { orderId }, options)
  await api.must('first', 'order.release', { orderId })
  await expectRefusal(api, 'first', 'order.contact', { orderId }, 'order.notYours', options)
  await expectRefusal(api, 'first', 'order.contact', { orderId }, 'order.notYours')
})

test('[V6] it locks again when the work is done', async () => {
  const orderId = await orderIn(api, 'finished')
  await expectRefusal(api, 'first', 'order.contact', { orderId }, 'order.wrongState')
})
