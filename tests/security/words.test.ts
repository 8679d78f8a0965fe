import { openTestApi, type TestApi } from '../../cloudfunctions/testing/api'
import { inputsOf, thingsIn } from '../../cloudfunctions/testing/inputs'
import { specimens, wholeWay } from '../../cloudfunctions/testing/specimens'
import { actionNames, isQuery, type ActionName } from '../../contract/names'
import { textFields, withWords } from './words'

// No words reach other people but through WeChat's check: every text field of the contract, one after another.

let api: TestApi
beforeEach(async () => {
  api = await openTestApi()
})
afterEach(() => api.close())

const check = 'security.msgSecCheck'
const down = () => api.cloud.openapi.setFault(check, { errcode: -1, errmsg: 'system error' })

/** Building, unit and category are picked from the community's own list: other words are none there. */
const isPicked = (name: string) => /home\.(building|unit)$|^buildings$|^place$|^category$/.test(name)
const notOnTheList: Readonly<Partial<Record<ActionName, string>>> = {
  'body.put': 'body.buildingUnknown',
  'market.put': 'market.categoryNotFound',
}
/** By these somebody is looked for, and nobody of that name is there: they are kept nowhere. */
const isLookedUp = (action: ActionName, name: string) => action === 'points.give' && name === 'to.name'
const everyoneReads = (action: ActionName): readonly string[] => specimens[action].everyoneReads ?? []

const talking = [...new Set(textFields.map(({ action }) => action))]
const fieldsOf = (action: ActionName) =>
  textFields.filter((field) => field.action === action && !isLookedUp(action, field.name))
const fewRead = (action: ActionName) =>
  fieldsOf(action).filter(({ name }) => !isPicked(name) && !everyoneReads(action).includes(name))

test('the contract has words to look at', () => {
  expect(textFields.length).toBeGreaterThan(30)
})

test('what everyone is said to read is a field for words', () => {
  const named = actionNames.flatMap((action) => everyoneReads(action).map((name) => ({ action, name })))
  for (const each of named) expect(textFields).toContainEqual(expect.objectContaining(each))
})

test.each(talking)('%s: risky words are refused in every field, and nothing is changed', async (action) => {
  const { who, input } = await wholeWay(action, api)
  const before = api.dump()
  for (const { name, path } of fieldsOf(action)) {
    const reply = await api.send(who, { action, input: withWords(input, path, '违禁词') })
    const picked = notOnTheList[action] ?? 'member.homeUnknown'
    const code = isPicked(name) ? picked : 'text.refused'
    expect({ name, reply }).toMatchObject({ name, reply: { ok: false, code } })
    expect(api.dump()).toBe(before)
  }
})

const posting = talking.filter((action) => everyoneReads(action).length > 0)
test.each(posting)('%s: while the check is down, what everyone would read waits', async (action) => {
  const { who, input } = await wholeWay(action, api)
  const before = api.dump()
  down()
  for (const { name, path } of fieldsOf(action)) {
    if (!everyoneReads(action).includes(name)) continue
    const reply = await api.send(who, { action, input: withWords(input, path, '无人审过') })
    expect({ name, reply }).toEqual({ name, reply: { ok: false, code: 'text.later' } })
    expect(api.dump()).toBe(before)
  }
})

const queries = actionNames.filter(isQuery)

/** All that people with no part in anything can read. */
async function readByOthers(): Promise<string> {
  const things = thingsIn(api)
  let read = ''
  for (const action of queries)
    for (const input of inputsOf(action, things))
      for (const who of ['electrician', 'fourth'] as const)
        read += JSON.stringify(await api.send(who, { action, input }))
  return read
}

test.each(talking.filter((action) => !posting.includes(action)))(
  '%s: while the check is down it is taken in, and nobody reads its words who has no part in it',
  async (action) => {
    const { who, input: plain } = await wholeWay(action, api)
    const input = fewRead(action).reduce<unknown>((all, { path }) => withWords(all, path, '无人审过'), plain)
    down()
    expect(await api.send(who, { action, input })).toMatchObject({ ok: true })
    const read = await readByOthers()
    if (specimens[action].vouchedFor) expect(read).toContain('无人审过')
    else expect(read).not.toContain('无人审过')
  },
)

test.each(talking)('%s: a repeat gets its first answer, whatever the check says by then', async (action) => {
  const { who, input } = await wholeWay(action, api)
  const event = { action, input, requestId: 'asked-once' }
  const first = await api.send(who, event)
  expect(first).toMatchObject({ ok: true })
  down()
  expect(await api.send(who, event)).toEqual(first)
})
