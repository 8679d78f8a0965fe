import { actions } from '../../contract/actions'
import { actionNames, type ActionName } from '../../contract/names'
import { commonRefusals, type Reply } from '../../contract/refusals'
import { openTestApi, type TestApi } from '../../cloudfunctions/testing/api'
import { wholeWay } from '../../cloudfunctions/testing/specimens'
import { attacksOn, hostileEvents } from './hostile'
import { openBusy, realInput, type Busy } from './stage'

let busy: Busy
beforeAll(async () => {
  busy = await openBusy()
}, 60_000)
afterAll(() => busy.api.close())

const declared = (action: ActionName): readonly string[] => [...commonRefusals, ...actions[action].refusals]

/** Whatever is sent to an action is refused by a code of its own and changes nothing, or is taken for plain words. */
async function isSafe(action: ActionName, api: TestApi): Promise<void> {
  // Who may ask, about what is there: nothing but the input can be what is refused.
  const { who, input: sample } = await wholeWay(action, api)
  for (const { what, input } of attacksOn(sample)) {
    const before = api.dump()
    const reply: Reply<unknown> = await api.send(who, { action, input })
    if (reply.ok) continue
    expect({ what, code: reply.code, declared: declared(action).includes(reply.code) }).toMatchObject({
      declared: true,
    })
    expect({ what, code: reply.code }).not.toMatchObject({ code: 'internal' })
    // Whatever was refused has changed nothing.
    if (api.dump() !== before) throw new Error(`${action} with ${what} was refused and changed something`)
  }
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  expect(api.logged.filter((line) => line.includes('"error"'))).toEqual([])
}

test.each(actionNames)(
  '%s answers hostile input with a refusal of its own, or takes it for the plain words it is',
  async (action) => {
    const api = await openTestApi()
    try {
      await isSafe(action, api)
    } finally {
      await api.close()
    }
  },
  120_000,
)

test('no operator reaches the database: an object in place of an id is refused before anything is read', async () => {
  const { api } = busy
  for (const action of actionNames) {
    for (const [field, value] of Object.entries(realInput(busy, action))) {
      if (typeof value !== 'string') continue
      api.cloud.stats.reset()
      const input = { ...realInput(busy, action), [field]: { $ne: '' } }
      expect(await api.send('secretary', { action, input })).toMatchObject({
        ok: false,
        code: 'input.invalid',
      })
      expect(api.cloud.stats.total().total).toBe(0)
    }
  }
})

test('an event of any shape is answered with a refusal and changes nothing', async () => {
  const { api } = busy
  const before = api.dump()
  for (const event of hostileEvents) {
    for (const who of ['secretary', 'stranger', 'nobody'] as const) {
      const reply = await api.send(who, event)
      expect({ event, reply }).toMatchObject({ reply: { ok: false } })
      if (!reply.ok) expect(commonRefusals).toContain(reply.code)
      if (!reply.ok) expect(reply.code).not.toBe('internal')
    }
  }
  expect(api.dump()).toBe(before)
})

test('what is nested however deep is refused before anything walks it', async () => {
  const { api } = busy
  const before = api.dump()
  for (const depth of [50, 5_000, 100_000]) {
    const list: unknown = JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`)
    const object: unknown = JSON.parse(`${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`)
    for (const deep of [list, object]) {
      for (const input of [deep, { communityId: deep }]) {
        const reply = await api.send('resident', { action: 'community.get', input })
        expect(reply).toEqual({ ok: false, code: 'request.malformed' })
      }
    }
  }
  expect(api.dump()).toBe(before)
})

test('without an identity nothing is answered and nothing is read', async () => {
  const { api } = busy
  for (const action of actionNames) {
    api.cloud.stats.reset()
    expect(await api.send('nobody', { action, input: realInput(busy, action) })).toEqual({
      ok: false,
      code: 'person.unknown',
    })
    expect(api.cloud.stats.total().total).toBe(0)
  }
})
