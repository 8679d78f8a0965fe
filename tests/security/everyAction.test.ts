import { openTestApi, type TestApi } from '../../cloudfunctions/testing/api'
import type { Input } from '../../cloudfunctions/testing/inputs'
import { goodWay, specimens, wholeWay, type Asking } from '../../cloudfunctions/testing/specimens'
import { actionNames, isQuery, type ActionName } from '../../contract/names'
import type { Reply } from '../../contract/refusals'
import { complaintsAbout } from '../views/shape'
import { shapesOfReplies } from '../views/shapes'
import { identities, rightTo, toldIn } from './secrets'
import { everybody } from './stage'

// What must hold for every action, proved on the way that succeeds, from its specimen.

const shapes = shapesOfReplies()

/** What is wrong with a reply that succeeded: not of its view, or it tells what is not this viewer's to know. */
function wrongWith(
  api: TestApi,
  action: ActionName,
  { who, input }: Asking<ActionName>,
  reply: Reply<unknown>,
  before: ReturnType<typeof thingsOf>,
): string[] {
  const text = JSON.stringify(reply)
  const now = thingsOf(api)
  const asked = {
    ...{ viewer: who, action, input, memberId: api.memberId },
    orders: [...before.orders, ...now.orders],
    cases: [...before.cases, ...now.cases],
  }
  return [
    ...(reply.ok ? complaintsAbout((JSON.parse(text) as { data?: unknown }).data, shapes[action]) : []),
    ...toldIn(text)
      .filter(({ subject, kind }) => rightTo(asked, subject, kind) === null)
      .map(({ subject, kind }) => `tells ${who} the ${kind} of ${subject}: ${text}`),
    ...identities.filter((id) => text.includes(id)).map((id) => `tells ${who} ${id}`),
  ]
}

const thingsOf = (api: TestApi) => ({ orders: api.documents('orders'), cases: api.documents('cases') })

/** The other input, about the same thing as this one. */
const about = (input: Input, other: Input): Input =>
  Object.fromEntries(
    Object.entries(other).map(([name, value]) => [
      name,
      name.endsWith('Id') ? (input[name] ?? value) : value,
    ]),
  )

const sorted = (input: Input) => JSON.stringify(Object.entries(input).sort(([a], [b]) => (a < b ? -1 : 1)))

describe.each(actionNames)('%s', (action) => {
  let api: TestApi
  let asking: Asking<typeof action>
  let answer: Reply<unknown>
  const requestId = 'asked-by-its-specimen'
  const send = (who = asking.who, input: unknown = asking.input) =>
    api.send(who, { action, input, requestId })
  beforeAll(async () => {
    api = await openTestApi()
    asking = await goodWay(action, api)
  })
  afterAll(() => api.close())

  test('succeeds; sent twice at once it has one effect and one answer, which is of its view and tells no secret', async () => {
    const before = thingsOf(api)
    const [reply, twin] = await Promise.all([send(), send()])
    answer = reply
    expect(reply).toMatchObject({ ok: true })
    expect(twin).toEqual(reply)
    expect(wrongWith(api, action, asking, reply, before)).toEqual([])
  })

  test('sent again it gets the same answer and changes nothing; a query never changes anything', async () => {
    await api.cloud.openapi.settled()
    const before = api.dump()
    expect(await send()).toEqual(answer)
    expect(api.dump()).toBe(before)
  })

  test('the same command with other content under the same id is refused and changes nothing', async () => {
    const other = about(asking.input, specimens[action].full)
    // Where nothing but the thing itself is said, there is no other content.
    if (isQuery(action) || sorted(other) === sorted(asking.input)) return
    const before = api.dump()
    expect(await send(asking.who, other)).toEqual({ ok: false, code: 'request.idReused' })
    expect(api.dump()).toBe(before)
  })

  test('whoever else asks the same is refused, or answered by the view, and told no secret', async () => {
    for (const who of everybody) {
      const before = thingsOf(api)
      const reply = await send(who)
      expect(wrongWith(api, action, { who, input: asking.input }, reply, before)).toEqual([])
    }
  })

  test('with every field filled in it succeeds as well', async () => {
    const ground = await openTestApi()
    try {
      const whole = await wholeWay(action, ground)
      const before = thingsOf(ground)
      const reply = await ground.send(whole.who, { action, input: whole.input })
      expect(reply).toMatchObject({ ok: true })
      expect(wrongWith(ground, action, whole, reply, before)).toEqual([])
    } finally {
      await ground.close()
    }
  })
})
