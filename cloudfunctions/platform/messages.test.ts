import { addressOf } from '../../contract/routes'
import { openTestApi, type TestApi } from '../testing/api'
import { openidOf, people, type PersonName } from '../testing/people'
import { orderIn } from '../testing/orders'
import { sendMessages } from './messages'
import { createServices } from './services'

// Behind every message stands something in the app: a message may be refused, lost or never read (U3).

let api: TestApi
beforeEach(async () => {
  api = await openTestApi()
})
afterEach(() => api.close())

const whoIs = (openid: string) =>
  (Object.keys(people) as PersonName[]).find((name) => openidOf(name) === openid) ?? 'nobody'

/** Everything that stands on this person's own screens, as one text. */
async function screensOf(who: PersonName): Promise<string> {
  const [mine, statement, wallet, market] = await Promise.all([
    api.must(who, 'order.mine', {}),
    api.must(who, 'points.statement', {}),
    api.must(who, 'points.wallet', {}),
    api.must(who, 'market.mine', {}),
  ])
  return JSON.stringify({ mine, statement, wallet, market })
}

test('[U3] the order of every message stands on the screens of the one it goes to, and opens there', async () => {
  const orderId = await orderIn(api, 'confirmed')
  await api.must('secretary', 'order.score', { orderId, difficulty: 'small' })
  // What groups are told stands at the desk and on the board (cloudfunctions/order/messages.test.ts).
  const toGroups = new Set([addressOf('today'), addressOf('board')])
  const messages = api.cloud.outbox.all().filter(({ page }) => !toGroups.has(page))
  expect(messages.length).toBeGreaterThan(5)
  for (const { to, page } of messages) {
    expect(page).toBe(addressOf('order', { orderId }))
    const { status } = await api.must(whoIs(to), 'order.get', { orderId })
    expect(status).toBe('scored')
    expect(await screensOf(whoIs(to))).toContain(orderId)
  }
})

test('a place that frees stands among the held orders of the one who was waiting, once they say yes', async () => {
  const orderId = await orderIn(api, 'taken')
  await api.must('second', 'order.wait', { orderId })
  await api.must('first', 'order.release', { orderId })
  const mine = api.cloud.outbox
    .all()
    .filter(({ to, page }) => to === 'openid-second' && page !== addressOf('board'))
  expect(mine).toMatchObject([{ templateId: 'place' }])
  await api.must('second', 'order.answerOffer', { orderId, yes: true })
  expect((await api.must('second', 'order.mine', {})).held).toMatchObject([{ orderId }])
})

test('a value that is too long is cut between characters: half an emoji makes WeChat refuse the message', async () => {
  const goodsName = `${'壶'.repeat(19)}🔧`
  const message = { openid: 'openid-first', template: 'redemption', page: 'pages/market/index' } as const
  await sendMessages(createServices(api.cloud.sdk('sender')), [
    { ...message, values: [goodsName, '过期退回', '11月21日'] },
  ])
  expect(api.cloud.outbox.all()).toMatchObject([{ data: { thing1: { value: '壶'.repeat(19) } } }])
})
