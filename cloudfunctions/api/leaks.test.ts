import { openTestApi, type TestApi } from '../testing/api'
import { doorReport } from '../testing/orders'
import { people, type PersonName } from '../testing/people'

// The privacy rule of design.md, from the outside: one whole story, and after each step everybody asks for everything.

let api: TestApi
beforeAll(async () => {
  api = await openTestApi()
})
afterAll(() => api.close())

const watchers = [
  'first',
  'second',
  'third',
  'electrician',
  'neighbour',
  'property',
  'otherSecretary',
] as const
const secret = [people.resident.name, people.resident.phone, '1401']

/** Everything a member may ask about orders, as one text. */
async function everythingSeenBy(who: PersonName, orderId: string): Promise<string> {
  const replies = await Promise.all([
    api.call(who, 'order.get', { orderId }),
    api.call(who, 'order.board', {}),
    api.call(who, 'order.mine', {}),
    api.call(who, 'member.home', {}),
    api.call(who, 'order.desk', { counts: true }),
    api.call(who, 'order.contact', { orderId }),
    api.call(who, 'points.settlements', {}),
    api.call(who, 'volunteer.list', {}),
    api.call(who, 'member.me', {}),
  ])
  return JSON.stringify(replies)
}

async function expectNoLeak(orderId: string, mayKnow: readonly PersonName[] = []): Promise<void> {
  for (const who of watchers.filter((each) => !mayKnow.includes(each))) {
    const seen = await everythingSeenBy(who, orderId)
    for (const word of secret)
      expect({ who, seen }).not.toMatchObject({ seen: expect.stringContaining(word) as string })
    const own = Object.values(people).find(({ openid }) => openid.endsWith(who))?.name
    const names = Object.values(people).map(({ name }) => name)
    for (const name of names.filter((each) => each !== own)) expect(seen.includes(name)).toBe(false)
    expect(seen).not.toContain('openid-')
  }
}

test('through the whole story nobody learns a door, a name or a phone they have no right to', async () => {
  const { orderId } = await api.must('resident', 'order.report', {
    ...doorReport,
    text: `${doorReport.text}，找${people.resident.name}，${people.resident.phone}`,
  })
  await expectNoLeak(orderId)
  await api.must('secretary', 'order.publish', { orderId })
  await expectNoLeak(orderId)
  await api.must('first', 'order.grab', { orderId })
  await api.must('second', 'order.wait', { orderId })
  await expectNoLeak(orderId, ['first'])
  await api.must('first', 'order.start', { orderId })
  await expectNoLeak(orderId, ['first'])
  await api.must('first', 'order.finish', {
    orderId,
    outcome: 'fixed',
    note: `给${people.resident.name}修好了`,
  })
  await expectNoLeak(orderId, ['first'])
  await api.must('resident', 'order.confirm', { orderId })
  await api.must('secretary', 'order.score', { orderId, difficulty: 'small' })
  await expectNoLeak(orderId, ['first'])
  await api.must('secretary', 'points.settle', {})
  await api.must('fourth', 'points.object', { orderId, reason: `${people.resident.name}说没修好` })
  await expectNoLeak(orderId, ['first'])
  await api.must('staff', 'points.answer', { orderId, seen: 1, reason: '看过了' })
  await expectNoLeak(orderId, ['first'])
  expect(api.logged.join()).not.toMatch(/陈桂兰|13900000001|1401|openid-/)
}, 60_000)

test('[V6] no message that goes out tells a name, a door or a phone', () => {
  const words = JSON.stringify(api.cloud.outbox.all().map(({ data }) => data))
  expect(words.length).toBeGreaterThan(50)
  for (const word of [...secret, ...Object.values(people).map(({ name }) => name)])
    expect(words).not.toContain(word)
})
