import { openTestApi, type TestApi } from '../testing/api'
import { orderIn } from '../testing/orders'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi()
})
afterAll(() => api.close())

test('my own: what I reported, what I hold, and where I stand in line', async () => {
  const orderId = await orderIn(api, 'taken')
  await api.must('second', 'order.wait', { orderId })
  const ids = async (who: 'resident' | 'first' | 'second' | 'neighbour') => {
    const { reported, held, waiting } = await api.must(who, 'order.mine', {})
    return [reported, held, waiting].map((rows) => rows.map((row) => row.orderId))
  }
  expect(await ids('resident')).toEqual([[orderId], [], []])
  expect(await ids('first')).toEqual([[], [orderId], []])
  expect(await ids('second')).toEqual([[], [], [orderId]])
  expect(await ids('neighbour')).toEqual([[], [], []])
  const { waiting } = await api.must('second', 'order.mine', {})
  expect(waiting[0]).toMatchObject({ part: 'waiting', place: 1 })
})

test('[R6] each row has its one line, with the volunteer’s name masked', async () => {
  const { reported } = await api.must('resident', 'order.mine', {})
  expect(reported[0]?.line).toMatchObject({
    owner: { kind: 'crew', name: '赵**' },
    step: 'taken',
    overdue: false,
  })
})

test('an order that is over is nobody’s to hold', async () => {
  const [held] = (await api.must('first', 'order.mine', {})).held
  const orderId = held?.orderId ?? ''
  await api.must('first', 'order.start', { orderId })
  await api.must('first', 'order.finish', { orderId, outcome: 'fixed', note: '好了' })
  expect((await api.must('first', 'order.mine', {})).held).toEqual([])
})
