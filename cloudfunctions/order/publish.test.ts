import { openTestApi, type TestApi } from '../testing/api'
import { report } from '../testing/orders'
import { here, people } from '../testing/people'
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

test('[R8] what only a firm may touch never comes onto the board, whoever asks; it goes to a body', async () => {
  const orderId = await report(api, { kind: 'other', text: '厨房的燃气管接头松了' })
  expect(stateOf(orderId)).toMatchObject({ dangers: ['gas'], terms: { firm: ['gas'], danger: true } })
  for (const who of ['staff', 'secretary'] as const) {
    const detail = await expectRefusal(api, who, 'order.publish', { orderId }, 'order.firmOnly')
    expect(detail).toEqual({ what: 'gas' })
    // Nor under another kind.
    await expectRefusal(api, who, 'order.publish', { orderId, kind: 'pipe' }, 'order.firmOnly')
  }
  await api.must('staff', 'order.handOver', { orderId, bodyId: here.communityId, why: '要专业单位来修' })
  await api.must('property', 'order.answer', { orderId, fixed: false, text: '要燃气公司来' })
  await expectRefusal(api, 'staff', 'order.publish', { orderId }, 'order.firmOnly')
})

test('[R8] a danger that the words seemed to tell of is cleared by the desk with a reason, which is kept', async () => {
  const orderId = await report(api, { kind: 'furniture', text: '煤气罐边的柜子门掉了，够不着' })
  const none = { orderId, dangers: [] }
  await expectRefusal(api, 'staff', 'order.publish', none, 'order.dangerUnexplained')
  await expectRefusal(api, 'staff', 'order.publish', { ...none, why: '代开发票' }, 'text.refused')
  await api.must('staff', 'order.publish', { ...none, why: '电话问过，只是柜门' })
  expect(stateOf(orderId)).toMatchObject({ status: 'open', dangers: [], terms: { firm: [] } })
  const { history } = await api.must('secretary', 'order.get', { orderId })
  expect(history.find(({ what }) => what === 'published')?.note).toBe('电话问过，只是柜门')
  const seen = await api.must('neighbour', 'order.get', { orderId }).catch(() => null)
  expect(JSON.stringify(seen)).not.toContain('电话问过')
})

test('[R8] what the desk sees counts like what was told, and so does what the secretary has closed since', async () => {
  const orderId = await report(api, { text: '雨水管接口开了' })
  await expectRefusal(api, 'staff', 'order.publish', { orderId, dangers: ['height'] }, 'order.firmOnly')
  const later = await report(api, { kind: 'lock', text: '门锁打不开' })
  const lock = { danger: false, licence: null, insured: false, firm: true }
  await api.must('secretary', 'community.update', { gates: { lock } })
  await expectRefusal(api, 'staff', 'order.publish', { orderId: later }, 'order.firmOnly')
  await api.must('secretary', 'community.update', { gates: { lock: { ...lock, firm: false } } })
  await api.must('staff', 'order.publish', { orderId: later })
})
