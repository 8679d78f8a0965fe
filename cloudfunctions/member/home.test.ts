import { dayMs } from '../../domain/kernel/time'
import { openTestApi, type TestApi } from '../testing/api'
import { orderIn } from '../testing/orders'
import { openidOf, type PersonName } from '../testing/people'
import { uploadPhoto } from '../testing/photos'

let api: TestApi
beforeEach(async () => {
  api = await openTestApi()
})
afterEach(() => api.close())

async function todosOf(who: PersonName): Promise<string[]> {
  const { todos } = await api.must(who, 'member.home', {})
  // Everybody's approval is news on the day the tests begin.
  return todos.map(({ key }) => key.split(':')[0] ?? '').filter((what) => what !== 'volunteer')
}
const later = async (ms: number) => {
  api.cloud.clock.advance(ms)
  await api.runTimer()
}
async function settle(): Promise<void> {
  const orderId = await orderIn(api, 'confirmed')
  await api.must('secretary', 'order.score', { orderId, difficulty: 'large' })
  await api.must('secretary', 'points.settle', {})
}

test('what is mine and the newest notice are those of the lists, for a fixed price', async () => {
  await settle()
  const orderId = await orderIn(api, 'taken')
  await api.must('second', 'order.wait', { orderId })
  for (const who of ['resident', 'first', 'second', 'neighbour'] as const) {
    const { reported, held, waiting, joined, notice } = await api.must(who, 'member.home', {})
    // Volunteers are also told how many orders of their trade wait.
    const serves = who === 'first' || who === 'second'
    expect(api.roundTrips()).toEqual({ total: serves ? 12 : 11, deep: 2 })
    expect({ reported, held, waiting, joined }).toEqual(await api.must(who, 'order.mine', {}))
    expect(notice).toEqual((await api.must(who, 'points.settlements', {})).rows[0])
  }
})

test('a finished order waits for its reporter until they have spoken', async () => {
  const orderId = await orderIn(api, 'finished')
  expect((await api.must('resident', 'member.home', {})).todos).toMatchObject([
    { key: `confirm:${orderId}`, orderId },
  ])
  expect(await todosOf('first')).toEqual([])
  expect(await todosOf('neighbour')).toEqual([])
  await api.must('resident', 'order.confirm', { orderId })
  expect(await todosOf('resident')).toEqual([])
})

test('[V2] whose turn it is in line is asked, until they answer; whoever grabs knows', async () => {
  const orderId = await orderIn(api, 'taken')
  await api.must('second', 'order.wait', { orderId })
  expect(await todosOf('first')).toEqual([])
  expect(await todosOf('second')).toEqual([])
  await api.must('first', 'order.release', { orderId, reason: '临时有事' })
  expect(await todosOf('second')).toEqual(['offer'])
  await api.must('second', 'order.answerOffer', { orderId, yes: true })
  expect(await todosOf('second')).toEqual([])
})

test('pictures that were turned down are told to whoever took them, with their order', async () => {
  const photoId = await uploadPhoto(api, 'resident')
  const orderId = await orderIn(api, 'open', { photos: [photoId] })
  expect(await todosOf('resident')).toEqual([])
  await api.store.update('photos', { _id: photoId }, { status: 'refused' })
  expect((await api.must('resident', 'member.home', {})).todos).toMatchObject([
    { key: `photo:${orderId}`, orderId, label: '有 1 张照片没通过检查', to: ['order', { orderId }] },
  ])
  expect(await todosOf('neighbour')).toEqual([])
})

test('an answered application is told to whom it concerns', async () => {
  const { todos } = await api.must('first', 'member.home', {})
  expect(todos).toMatchObject([
    { label: '您是维修志愿者了', hint: ['看看邻居家有什么要修的'], to: ['board'] },
  ])
})

test('every message that WeChat may push stands on the home page of whoever gets it (U3)', async () => {
  const told: Partial<Record<string, string>> = { place: 'offer', points: 'points' }
  const redemptions: Partial<Record<string, string>> = { 快到期: 'collect', 过期退回: 'returned' }
  const seen = new Set<string>()
  let read = 0
  const look = async () => {
    for (const { to, templateId, data } of api.cloud.outbox.all().slice(read)) {
      read += 1
      const phrase = Object.values(data as Record<string, { value: string }>)[1]?.value ?? ''
      const what = templateId === 'redemption' ? redemptions[phrase] : told[templateId]
      const who = (['resident', 'first', 'second'] as const).find((name) => openidOf(name) === to)
      if (what === undefined || who === undefined) continue
      seen.add(what)
      expect(await todosOf(who)).toContain(what)
    }
  }
  const orderId = await orderIn(api, 'taken')
  await api.must('second', 'order.wait', { orderId })
  await api.must('first', 'order.release', { orderId })
  await look()
  await settle()
  await later(8 * dayMs)
  await look()
  const paid = (await api.must('first', 'member.home', {})).todos.find(({ key }) => key.startsWith('points:'))
  expect(paid).toMatchObject({ hint: ['公示期满，可以到超市换东西'], to: ['statement'] })
  expect(paid?.label).toMatch(/^\d+ 分到账了$/)
  const { goodsId } = await api.must('secretary', 'market.put', {
    ...{ name: '毛巾', category: 'daily', picture: 'towel', points: 1, limitPerMonth: 2, listed: true },
  })
  await api.must('secretary', 'market.stock', { goodsId, kind: 'bought', quantity: 2, note: '首批' })
  await api.must('first', 'market.redeem', { goodsId, seenPoints: 1 })
  await later(13 * dayMs + 1)
  await look()
  await later(dayMs)
  await look()
  expect([...seen].sort()).toEqual(['collect', 'offer', 'points', 'returned'])
}, 60_000)
