import { openTestApi, type TestApi } from '../../cloudfunctions/testing/api'
import type { ActionName } from '../../contract/names'
import { inputFor, sayings, textFields, withWords } from './words'

// No words reach other people but through WeChat's check: every text field of the contract, one after another.

let api: TestApi
beforeEach(async () => {
  api = await openTestApi()
})
afterEach(() => api.close())

const check = 'security.msgSecCheck'
const down = () => api.cloud.openapi.setFault(check, { errcode: -1, errmsg: 'system error' })
const mended = () => api.cloud.openapi.setFault(check, undefined)

function send(action: ActionName, input: object, requestId?: string) {
  const who = sayings[action]?.who
  if (who === undefined)
    throw new Error(`${action} takes free text: say in words.ts who sends it, and about what`)
  return api.send(who, { action, input, ...(requestId === undefined ? {} : { requestId }) })
}

/** Building and unit are picked from the community's own list: other words are no home there. */
const isPicked = (name: string) => /home\.(building|unit)$/.test(name)
/** What every member reads. With it go the desk's own notes of the same form. */
const everyoneReads: { readonly [Name in ActionName]?: readonly string[] } = {
  'community.update': ['marketHours', 'buildings.name', 'buildings.units'],
  'points.settle': ['title'],
  'market.put': ['name', 'note'],
  'order.score': ['reason'],
  'points.answer': ['reason'],
}

const talking = [...new Set(textFields.map(({ action }) => action))]
const fieldsOf = (action: ActionName) => textFields.filter((field) => field.action === action)
const fewRead = (action: ActionName) =>
  fieldsOf(action).filter(({ name }) => !isPicked(name) && !everyoneReads[action]?.includes(name))

test('the contract has words to look at', () => {
  expect(textFields.length).toBeGreaterThan(30)
})

test.each(talking)('%s: risky words are refused in every field, and nothing is changed', async (action) => {
  const input = await inputFor(api, action)
  const before = api.dump()
  for (const { name, path } of fieldsOf(action)) {
    const reply = await send(action, withWords(input, path, '违禁词'))
    const code = isPicked(name) ? 'member.homeUnknown' : 'text.refused'
    expect({ name, reply }).toEqual({ name, reply: { ok: false, code } })
    expect(api.dump()).toBe(before)
  }
})

const posting = talking.filter((action) => action in everyoneReads)
test.each(posting)('%s: while the check is down, what everyone would read waits', async (action) => {
  const input = await inputFor(api, action)
  const before = api.dump()
  down()
  for (const { name, path } of fieldsOf(action)) {
    if (!everyoneReads[action]?.includes(name)) continue
    const reply = await send(action, withWords(input, path, '无人审过'))
    expect({ name, reply }).toEqual({ name, reply: { ok: false, code: 'text.later' } })
    expect(api.dump()).toBe(before)
  }
})

/** All that people with no part in anything can read. */
async function readByOthers(): Promise<string> {
  const orders = api.documents('orders').map(({ _id }) => _id)
  const asks = (['electrician', 'fourth'] as const).flatMap((who) => [
    api.call(who, 'community.get', {}),
    api.call(who, 'order.board', {}),
    api.call(who, 'order.mine', {}),
    api.call(who, 'market.goods', {}),
    api.call(who, 'points.notices', {}),
    api.call(who, 'points.standard', {}),
    ...api
      .documents('settlements')
      .map(({ _id }) => api.call(who, 'points.line', { settlementId: _id, line: 0 })),
    ...orders.map((orderId) => api.call(who, 'order.get', { orderId })),
  ])
  return JSON.stringify(await Promise.all(asks))
}

test.each(talking.filter((action) => !posting.includes(action)))(
  '%s: while the check is down it is taken in, and nobody reads its words who has no part in it',
  async (action) => {
    const plain = await inputFor(api, action)
    const input = fewRead(action).reduce((all, { path }) => withWords(all, path, '无人审过'), plain)
    down()
    expect(await send(action, input)).toMatchObject({ ok: true })
    const read = await readByOthers()
    // The one exception: what a person at the desk writes to put an order on the board.
    if (action === 'order.publish') expect(read).toContain('无人审过')
    else expect(read).not.toContain('无人审过')
  },
)

test.each(talking)('%s: a repeat gets its first answer, whatever the check says by then', async (action) => {
  const input = await inputFor(api, action)
  mended()
  const first = await send(action, input, 'asked-once')
  expect(first).toMatchObject({ ok: true })
  down()
  expect(await send(action, input, 'asked-once')).toEqual(first)
})
