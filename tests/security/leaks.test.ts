import { inputsOf, thingsIn, type Things } from '../../cloudfunctions/testing/inputs'
import { specimens } from '../../cloudfunctions/testing/specimens'
import { actionNames, isQuery } from '../../contract/names'
import { identities, rightTo, toldIn } from './secrets'
import { everybody, openBusy, type Busy } from './stage'

let busy: Busy
let things: Things
beforeAll(async () => {
  busy = await openBusy()
  things = thingsIn(busy.api)
}, 60_000)
afterAll(() => busy.api.close())

const queries = actionNames.filter(isQuery)
/** They tell something as well; asked last, since they change what is read. */
const tellingCommands = actionNames.filter(
  (action) => !isQuery(action) && specimens[action].tells !== undefined,
)

/** What was told to somebody who may know it, and why they may. */
const told = new Set<string>()

test.each([
  ...everybody.map((viewer) => ({ viewer, way: 'asking', asking: queries })),
  ...everybody.map((viewer) => ({ viewer, way: 'doing', asking: tellingCommands })),
])(
  '$viewer learns from no reply, by $way, what is not theirs to know',
  async ({ viewer, asking }) => {
    const { api } = busy
    const { memberId } = api
    for (const action of asking) {
      for (const input of inputsOf(action, things)) {
        for (const communityId of [undefined, 'qianshang', 'liugou']) {
          const event = { action, input, ...(communityId === undefined ? {} : { communityId }) }
          const text = JSON.stringify(await api.send(viewer, event))
          const orders = api.documents('orders')
          const cases = api.documents('cases')
          for (const { subject, kind } of toldIn(text)) {
            const right = rightTo({ viewer, action, input, memberId, orders, cases }, subject, kind)
            if (right === null)
              throw new Error(
                `${action} ${JSON.stringify(input)} tells ${viewer} the ${kind} of ${subject}: ${text}`,
              )
            told.add(`${action} ${right} ${kind}`)
          }
          for (const id of identities)
            if (text.includes(id))
              throw new Error(
                `${action} tells ${viewer} who somebody is on WeChat: ${text.slice(Math.max(0, text.indexOf(id) - 200), text.indexOf(id) + 40)}`,
              )
        }
      }
    }
  },
  120_000,
)

test('no specimen allows more than its action tells', () => {
  const allowed = actionNames.flatMap((action) =>
    Object.entries(specimens[action].tells ?? {}).flatMap(([right, kinds]: [string, readonly string[]]) =>
      kinds.map((kind) => `${action} ${right} ${kind}`),
    ),
  )
  expect(allowed.filter((each) => !told.has(each))).toEqual([])
})

test.each(['outsider', 'otherVolunteer', 'otherSecretary', 'stranger'] as const)(
  '%s learns nothing of the other community, not even that something exists',
  async (viewer) => {
    const { api } = busy
    const theirs = Object.entries(thingsIn(api, 'qianshang')).flatMap(([name, ids]) =>
      (ids ?? []).map((id) => [name, id] as const),
    )
    // A number of a certificate is the paper itself: whoever has it reads it.
    for (const action of actionNames.filter((each) => specimens[each].tells?.bearer === undefined)) {
      for (const [name, id] of theirs) {
        const [input] = inputsOf(action, { [name]: [id] }).filter((each) => name in each)
        if (input === undefined) continue
        const reply = await api.send(viewer, { action, input })
        for (const [, each] of theirs) expect(JSON.stringify(reply)).not.toContain(String(each))
        const no = name === 'number' ? 'ZZZZZZZZZZZZ' : 'nothing-here'
        const none = { ...input, [name]: Array.isArray(id) ? [no] : no }
        expect({ action, reply }).toEqual({ action, reply: await api.send(viewer, { action, input: none }) })
      }
    }
  },
  120_000,
)

test('[V6] the log and the messages of all this name nobody', () => {
  const { api } = busy
  const messages = api.cloud.outbox.all().map(({ data, page }) => JSON.stringify({ data, page }))
  expect(messages.length).toBeGreaterThan(0)
  for (const line of [...api.logged, ...messages]) {
    expect({ line, told: toldIn(line) }).toEqual({ line, told: [] })
    for (const id of identities) expect(line).not.toContain(id)
  }
})
