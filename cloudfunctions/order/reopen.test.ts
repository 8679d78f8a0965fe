import { dayMs, minuteMs } from '../../domain/kernel/time'
import { openTestApi, type TestApi } from '../testing/api'
import { expectBooksToAgree } from '../testing/books'
import { sentDot } from '../testing/dots'
import { orderIn } from '../testing/orders'
import { expectRefusal } from '../testing/proofs'

let api: TestApi
beforeEach(async () => {
  api = await openTestApi()
})
afterEach(() => api.close())

const view = (who: Parameters<TestApi['must']>[0], orderId: string) => api.must(who, 'order.get', { orderId })
const documentOf = (orderId: string) => api.documents('orders').find(({ _id }) => _id === orderId)

test('[R7] 没修好 brings it back under the same number', async () => {
  const orderId = await orderIn(api, 'confirmed')
  const { no } = await view('resident', orderId)
  expect(await api.must('resident', 'order.reopen', { orderId, reason: '又裂了' })).toMatchObject({ no })
})

test('[R7] 没修好 asks whoever came before first, with the reason and the pictures; they may say no, and the next is asked', async () => {
  const orderId = await orderIn(api, 'finished')
  const photo = await sentDot(api, 'resident')
  // WeChat has looked at it: until then nobody but the desk sees it.
  await api.cloud.openapi.settled()
  await api.must('resident', 'order.reopen', { orderId, reason: '门还是关不严', photos: [photo] })
  const asked = await view('first', orderId)
  expect(asked.offer).toMatchObject({ again: true, byName: false })
  expect(asked.history.at(-1)).toMatchObject({ what: 'reopened', note: '门还是关不严' })
  expect(asked.history.at(-1)?.photos).toHaveLength(1)
  const { todos } = await api.must('first', 'member.home', {})
  expect(todos.map(({ label }) => label)).toContainEqual(expect.stringMatching(/^没修好，请您再去看看/))
  // Somebody else may only stand in line behind them, and reads neither words nor pictures.
  await expectRefusal(api, 'second', 'order.grab', { orderId }, 'order.placeKept')
  expect((await view('second', orderId)).history.at(-1)).toMatchObject({ note: '', photos: [] })
  await api.must('second', 'order.wait', { orderId })
  await api.must('first', 'order.answerOffer', { orderId, yes: false })
  expect((await view('second', orderId)).offer).toMatchObject({ again: false })
  await api.must('second', 'order.answerOffer', { orderId, yes: true })
  const { history, crew } = await view('second', orderId)
  expect(crew).toMatchObject([{ me: true }])
  expect(history.find(({ what }) => what === 'reopened')).toMatchObject({ note: '门还是关不严' })
})

test('[R7] whoever came before and does not answer in their time is asked no longer: it is on the board', async () => {
  const orderId = await orderIn(api, 'finished')
  await api.must('resident', 'order.reopen', { orderId, reason: '又裂了' })
  api.cloud.clock.advance(2 * dayMs)
  await api.runTimer()
  expect((await view('first', orderId)).offer).toBeNull()
  expect(await api.must('second', 'order.grab', { orderId })).toMatchObject({ status: 'taken' })
})

test('[R7] whoever serves no more, or holds as many as they may, is not asked: it lies with the desk', async () => {
  const orderId = await orderIn(api, 'finished')
  await api.must('secretary', 'volunteer.review', {
    ...{ memberId: api.memberId('first'), verdict: 'suspended', reason: '停一停' },
  })
  expect(await api.must('resident', 'order.reopen', { orderId, reason: '又裂了' })).toMatchObject({
    status: 'reported',
  })
  expect((await view('secretary', orderId)).history.at(-1)).toMatchObject({ note: '又裂了' })
})

test('[R7] 撤销 within minutes: it is as it was, and whoever was to come again is told', async () => {
  const orderId = await orderIn(api, 'confirmed')
  const before = documentOf(orderId)
  await api.must('resident', 'order.reopen', { orderId, reason: '又裂了' })
  expect((await view('resident', orderId)).can).toContain('order.undoReopen')
  for (const who of ['first', 'neighbour', 'secretary'] as const)
    await expectRefusal(api, who, 'order.undoReopen', { orderId }, 'order.notYours')
  api.cloud.clock.advance(9 * minuteMs)
  await api.must('resident', 'order.undoReopen', { orderId })
  const { story: _, ...was } = before?.state ?? {}
  expect(documentOf(orderId)?.state).toMatchObject(was)
  const { todos } = await api.must('first', 'member.home', {})
  expect(todos.map(({ label }) => label)).toContainEqual(expect.stringMatching(/^不用返修了/))
  await expectRefusal(api, 'resident', 'order.undoReopen', { orderId }, 'order.wrongState')
})

test('[R7] 撤销 comes too late after some minutes, or once the crew has said yes', async () => {
  const late = await orderIn(api, 'finished')
  await api.must('resident', 'order.reopen', { orderId: late, reason: '又裂了' })
  api.cloud.clock.advance(10 * minuteMs)
  await expectRefusal(api, 'resident', 'order.undoReopen', { orderId: late }, 'order.wrongState')
  const taken = await orderIn(api, 'finished')
  await api.must('resident', 'order.reopen', { orderId: taken, reason: '又裂了' })
  await api.must('first', 'order.answerOffer', { orderId: taken, yes: true })
  expect((await view('resident', taken)).can).not.toContain('order.undoReopen')
  await expectRefusal(api, 'resident', 'order.undoReopen', { orderId: taken }, 'order.wrongState')
})

test('[R7] pressed at the same moment, the crew’s yes and 撤销 leave one of both', async () => {
  const orderId = await orderIn(api, 'finished')
  await api.must('resident', 'order.reopen', { orderId, reason: '又裂了' })
  const replies = await Promise.all([
    api.call('resident', 'order.undoReopen', { orderId }),
    api.call('first', 'order.answerOffer', { orderId, yes: true }),
  ])
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
})

test('[R7] another’s pictures are no proof of what is not right', async () => {
  const orderId = await orderIn(api, 'finished')
  const photos = [await sentDot(api, 'neighbour')]
  await expectRefusal(api, 'resident', 'order.reopen', { orderId, photos }, 'photo.notYours')
})

describe('after it was scored', () => {
  const walletOf = () =>
    api.documents('wallets').find(({ memberId }) => memberId === api.memberId('first')) ?? { pending: 0 }
  const second = async (orderId: string) => {
    await api.must('first', 'order.answerOffer', { orderId, yes: true })
    await api.must('first', 'order.start', { orderId })
    await api.must('first', 'order.finish', { orderId, outcome: 'fixed', note: '换了整根门框' })
    await api.must('resident', 'order.confirm', { orderId, stars: 5 })
    await api.must('secretary', 'order.score', { orderId, difficulty: 'large' })
  }

  test('[R7] the score is withdrawn, its points are no longer promised; the second visit is scored anew', async () => {
    const orderId = await orderIn(api, 'scored')
    const promised = walletOf().pending
    expect(promised).toBeGreaterThan(0)
    await api.must('resident', 'order.reopen', { orderId, reason: '又裂了' })
    expect(walletOf().pending).toBe(0)
    expect((await view('first', orderId)).history.map(({ what }) => what)).toContain('scoreWithdrawn')
    await second(orderId)
    expect(walletOf().pending).toBeGreaterThan(0)
    expectBooksToAgree(api)
    await api.must('secretary', 'points.settle', {})
    api.cloud.clock.advance(8 * dayMs)
    await api.runTimer()
    expect(documentOf(orderId)?.status).toBe('settled')
    expectBooksToAgree(api)
  })

  test('[R7] it is gone from the notice on which it hung, which says so, and hangs on the next', async () => {
    const orderId = await orderIn(api, 'scored')
    const first = await api.must('secretary', 'points.settle', {})
    await api.must('resident', 'order.reopen', { orderId, reason: '又裂了' })
    const { no } = await view('resident', orderId)
    const { rows } = await api.must('resident', 'points.settlements', {})
    expect(rows[0]).toMatchObject({ totalPoints: 0, corrections: [{ no, to: 0 }] })
    await second(orderId)
    const next = await api.must('secretary', 'points.settle', {})
    expect(next.settlementId).not.toBe(first.settlementId)
    expect(next.totalPoints).toBeGreaterThan(0)
    api.cloud.clock.advance(8 * dayMs)
    await api.runTimer()
    expect(api.documents('settlements').map(({ status }) => status)).toEqual(['settled', 'settled'])
    expect(documentOf(orderId)).toMatchObject({ status: 'settled', settlementId: next.settlementId })
    expectBooksToAgree(api)
  })

  test('[R7] whoever had objected to the score hears that it is withdrawn', async () => {
    const orderId = await orderIn(api, 'scored')
    const { settlementId } = await api.must('secretary', 'points.settle', {})
    await api.must('neighbour', 'points.object', { orderId, reason: '分高了' })
    await api.must('resident', 'order.reopen', { orderId, reason: '又裂了' })
    const { todos } = await api.must('neighbour', 'member.home', {})
    expect(todos.map(({ label }) => label)).toContainEqual(expect.stringMatching(/^您提异议的评分撤回了/))
    expect(JSON.stringify((await view('secretary', orderId)).history)).toContain('分高了')
    expect(JSON.stringify((await view('first', orderId)).history)).not.toContain('分高了')
    expect(settlementId).toBeTruthy()
  })
})
