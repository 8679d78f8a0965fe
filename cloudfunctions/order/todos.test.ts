import { dayMs, hourMs } from '../../domain/kernel/time'
import { openTestApi, type TestApi } from '../testing/api'
import { orderIn } from '../testing/orders'
import type { PersonName } from '../testing/people'

let api: TestApi
beforeEach(async () => {
  api = await openTestApi()
})
afterEach(() => api.close())

/** The first thing that waits, but for everybody's approval, which is news on the day the tests begin. */
async function firstOf(who: PersonName) {
  const { todos } = await api.must(who, 'member.home', {})
  const found = todos.find(({ key }) => !key.startsWith('volunteer:'))
  if (found === undefined) throw new Error('nothing waits')
  return { ...found, dueAt: 'dueAt' in found ? found.dueAt : NaN }
}

test('a finished order says until when its reporter may speak', async () => {
  const orderId = await orderIn(api, 'finished')
  const todo = await firstOf('resident')
  expect(todo).toMatchObject({
    key: `confirm:${orderId}`,
    orderId,
    to: ['order', { orderId }],
    icon: 'check',
  })
  expect(todo.hint).toEqual(['师傅说修好了，请您看看。', { part: todo.dueAt }, '前没说，就算修好了'])
})

test('a promise says by when, and what to do once it is past', async () => {
  await orderIn(api, 'taken')
  api.cloud.clock.advance(2 * dayMs - 3 * hourMs)
  const near = await firstOf('first')
  expect(near).toMatchObject({ icon: 'clock', label: '快到上门的时间了：2号楼 · 门窗' })
  expect(near.hint).toEqual(['约好', { moment: near.dueAt }, '前上门，去不了请早点退回'])
  api.cloud.clock.advance(dayMs)
  expect(await firstOf('first')).toMatchObject({
    icon: 'alert',
    label: '该上门了：2号楼 · 门窗',
    hint: ['约的是', { moment: near.dueAt }, '，已超时。去不了请退回，让别人接手'],
  })
})

test('a place that is kept for me says until when, and work that lasts too long is asked about', async () => {
  const orderId = await orderIn(api, 'taken')
  await api.must('second', 'order.wait', { orderId })
  await api.must('first', 'order.release', { orderId })
  const place = await firstOf('second')
  expect(place).toMatchObject({ icon: 'hand', label: '轮到您了，去吗：2号楼 · 门窗' })
  expect(place.hint).toEqual(['名额给您留到', { moment: place.dueAt }, '，去不去都请点开说一声'])
  await api.must('second', 'order.answerOffer', { orderId, yes: true })
  await api.must('second', 'order.start', { orderId })
  api.cloud.clock.advance(5 * dayMs)
  expect(await firstOf('second')).toMatchObject({
    label: '修完了吗？2号楼 · 门窗',
    hint: [
      '修完点“修完了”，写一句做了什么。',
      { moment: expect.any(Number) },
      '前没写，就当没修成，交回社区',
    ],
  })
})
