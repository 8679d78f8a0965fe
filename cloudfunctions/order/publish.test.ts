import { openTestApi, type TestApi } from '../testing/api'
import { report } from '../testing/orders'
import { people } from '../testing/people'
import { expectRefusal } from '../testing/proofs'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi()
})
afterAll(() => api.close())

const stateOf = (orderId: string) => api.documents('orders').find(({ _id }) => _id === orderId)?.state

test('the proposed words go on the board without door, name or phone', async () => {
  const orderId = await report(api, {
    text: `2号楼2单元1401陈桂兰家卧室门框开裂，电话${people.resident.phone}`,
  })
  await api.must('secretary', 'order.publish', { orderId })
  const { summary = '' } = stateOf(orderId) ?? {}
  expect(summary).toContain('卧室门框开裂')
  expect(summary).not.toMatch(/1401|陈桂兰|139/)
})

test.each(['2单元1401的门框', '陈桂兰家的门框', `门框，联系${people.resident.phone}`])(
  'words that tell the door, the name or the phone are refused: %s',
  async (summary) => {
    const orderId = await report(api)
    await expectRefusal(api, 'secretary', 'order.publish', { orderId, summary }, 'order.summaryTellsPrivate')
  },
)

test('the desk corrects the kind, and the licence that the work needs comes with it', async () => {
  const orderId = await report(api, { kind: 'other', text: '客厅灯不亮' })
  await api.must('staff', 'order.publish', { orderId, kind: 'electric', slots: 2 })
  expect(stateOf(orderId)).toMatchObject({ kind: 'electric', terms: { licence: '电工证', slots: 2 } })
  await expectRefusal(api, 'first', 'order.grab', { orderId }, 'order.licenceNeeded')
})

test('two publish at once: one does, the other learns that it is open', async () => {
  const orderId = await report(api)
  const replies = await Promise.all(
    (['secretary', 'staff'] as const).map((who) => api.call(who, 'order.publish', { orderId })),
  )
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
  expect(replies.find(({ ok }) => !ok)).toMatchObject({
    code: 'order.wrongState',
    detail: { status: 'open' },
  })
})
