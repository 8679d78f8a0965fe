import { openTestApi, type TestApi } from '../testing/api'
import { orderIn, report } from '../testing/orders'
import { people } from '../testing/people'
import { expectRefusal } from '../testing/proofs'

const day = 24 * 3600_000

let api: TestApi
beforeAll(async () => {
  api = await openTestApi()
})
afterAll(() => api.close())

const figures = (months?: number) => api.must('staff', 'desk.figures', months === undefined ? {} : { months })

test('the desk sees what its orders came to, and the points as they move', async () => {
  const orderId = await orderIn(api, 'confirmed')
  await report(api)
  expect(await figures()).toMatchObject({
    reported: 2,
    done: 1,
    underWay: 1,
    visits: { kept: 1, late: 0, missed: 0, givenBack: 0 },
    volunteers: [{ name: people.first.name, orders: 1, points: 0 }],
    points: { issued: 0, spent: 0 },
    complete: true,
  })
  await api.must('secretary', 'order.score', { orderId, difficulty: 'medium' })
  const told = await figures()
  expect(told.volunteers).toMatchObject([{ orders: 1, points: 6 }])
  expect(told.points).toEqual({ issued: 6, spent: 0 })
})

test('the months asked for, the present one last; what is older does not count', async () => {
  const { months } = await figures(12)
  expect(months).toHaveLength(12)
  expect(months.at(-1)).toMatchObject({ reported: 2 })
  api.cloud.clock.advance(40 * day)
  expect(await figures(1)).toMatchObject({ reported: 0, points: { issued: 0, spent: 0 } })
  expect(await figures(3)).toMatchObject({ reported: 2, points: { issued: 6, spent: 0 } })
})

test('nobody but the desk may ask, and the other community sees none of it', async () => {
  for (const who of ['resident', 'first', 'property'] as const) {
    await expectRefusal(api, who, 'desk.figures', {}, 'role.wrong')
  }
  await expectRefusal(api, 'staff', 'desk.figures', { months: 13 }, 'input.invalid')
  await expectRefusal(api, 'staff', 'desk.figures', { months: 0 }, 'input.invalid')
  expect(await api.must('otherSecretary', 'desk.figures', { months: 12 })).toMatchObject({
    reported: 0,
    volunteers: [],
    points: { issued: 0, spent: 0 },
  })
})

test('[S5] who did not come still counts after the timer has let them go', async () => {
  const orderId = await orderIn(api, 'taken')
  const before = (await figures()).visits
  api.cloud.clock.advance(3 * day)
  await api.runTimer()
  expect((await api.must('secretary', 'order.get', { orderId })).status).toBe('open')
  expect((await figures()).visits).toEqual({ ...before, missed: before.missed + 1 })
})
