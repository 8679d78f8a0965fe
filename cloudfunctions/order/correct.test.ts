import { openTestApi, type TestApi } from '../testing/api'
import { sentDot } from '../testing/dots'
import { orderIn, report } from '../testing/orders'
import { expectOnce, expectRefusal } from '../testing/proofs'

let api: TestApi
beforeEach(async () => {
  api = await openTestApi()
})
afterEach(() => api.close())

const onBehalf = { name: '许奶奶', phone: '13900000077' }
const byPhone = () => report(api, { channel: 'phone', onBehalf }, 'staff')
const home = { building: '2号楼', unit: '2单元', room: '1402' }

test('[S9] the desk puts a mistake right once, it is found by what is right, and the trace is the desk’s', async () => {
  const orderId = await byPhone()
  const right = { orderId, name: '徐奶奶', phone: '139 0000 0078', home, reason: '电话里听错了' }
  await expectOnce(api, 'staff', 'order.correct', right, { ...right, orderId: await byPhone() })
  const { rows } = await api.must('staff', 'register.find', { words: '13900000078' })
  expect(rows[0]).toMatchObject({ orderId, reporterName: '徐奶奶', home })
  const { history } = await api.must('secretary', 'order.get', { orderId })
  expect(history.find(({ what }) => what === 'corrected')).toMatchObject({
    ...{ note: '电话里听错了', before: { name: '许奶奶', phone: '13900000077' } },
  })
  await api.must('secretary', 'order.publish', { orderId, summary: '门框开裂' })
  expect(JSON.stringify(await api.must('first', 'order.get', { orderId }))).not.toMatch(
    /许奶奶|徐奶奶|1390000007/,
  )
})

test('[S9] nobody but the desk, nothing of another community, no place that is not ours, no risky words', async () => {
  const orderId = await byPhone()
  const right = { orderId, name: '徐奶奶', reason: '听错了' }
  for (const who of ['resident', 'first', 'property'] as const)
    await expectRefusal(api, who, 'order.correct', right, 'role.wrong')
  await expectRefusal(api, 'otherSecretary', 'order.correct', right, 'order.notFound')
  const away = { orderId, home: { building: '99号楼', unit: '1单元', room: '1' }, reason: '听错了' }
  await expectRefusal(api, 'staff', 'order.correct', away, 'member.homeUnknown')
  await expectRefusal(api, 'staff', 'order.correct', { ...right, reason: '办证刻章找我' }, 'text.refused')
  const own = await orderIn(api, 'reported')
  await expectRefusal(api, 'staff', 'order.correct', { ...right, orderId: own }, 'order.ownProfile')
})

test('[S9] a telephone that the desk writes into what was done is not told to the crew whose visit is over', async () => {
  const orderId = await orderIn(api, 'confirmed')
  const note = '换了合页，有事打13900000001'
  await api.must('staff', 'order.correct', { orderId, note, reason: '写漏了' })
  const read = async (who: 'first' | 'staff' | 'resident') =>
    (await api.must(who, 'order.get', { orderId })).result?.note
  expect(await read('staff')).toBe(note)
  expect(await read('resident')).toBe(note)
  expect(await read('first')).toMatch(/^换了合页/)
  expect(await read('first')).not.toContain('13900000001')
})

test('[R2] pictures are taken at the desk with the report, and afterwards by whoever went to look', async () => {
  const first = await sentDot(api, 'staff')
  const orderId = await report(api, { channel: 'desk', onBehalf, photos: [first] }, 'staff')
  const second = await sentDot(api, 'secretary')
  const added = { orderId, photos: [second] }
  await expectRefusal(api, 'staff', 'order.correct', added, 'photo.notYours')
  await api.must('secretary', 'order.correct', added)
  const { photos } = await api.must('staff', 'order.get', { orderId })
  expect(photos.map(({ photoId }) => photoId)).toEqual([first, second])
})
