import * as v from 'valibot'
import { actions } from '../../contract/actions'
import { actionNames, isQuery, type ActionName } from '../../contract/names'
import { commonRefusals, type RefusalCode } from '../../contract/refusals'
import { actingAs } from '../../domain/member/acting'
import { can } from '../../domain/member/policy'
import { openTestApi, type TestApi } from '../testing/api'
import { specimens } from '../testing/specimens'
import { spoil } from '../testing/spoil'
import { handlers } from '../modules'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi()
})
afterAll(() => api.close())

const here = new Set(handlers.map(({ action }) => action))
const ours = actionNames.filter((name) => here.has(name))
const send = (who: Parameters<TestApi['send']>[0], action: ActionName, input: unknown) =>
  api.send(who, { action, input })

test('every action of the contract has one handler', () => {
  expect(handlers.map(({ action }) => action).sort()).toEqual([...actionNames].sort())
})

test.each(ours)('%s refuses a person WeChat does not know', async (action) => {
  expect(await send('nobody', action, specimens[action].full)).toEqual({ ok: false, code: 'person.unknown' })
})

test.each(ours.filter((action) => actions[action].may !== 'anyone'))(
  '%s refuses people of no community, and of one that is not theirs',
  async (action) => {
    expect(await send('stranger', action, specimens[action].full)).toEqual({ ok: false, code: 'member.none' })
    const event = { action, input: specimens[action].full, communityId: 'liugou' }
    expect(await api.send('neighbour', event)).toEqual({ ok: false, code: 'member.none' })
  },
)

/** Nothing that a mere resident may do. */
const needsRole = (action: ActionName): boolean => {
  const { may } = actions[action]
  const resident = actingAs({ memberId: 'm', communityId: 'qianshang', roles: ['resident'] })
  return may !== 'anyone' && may !== 'member' && !can(resident, may)
}

test.each(ours.filter(needsRole))('%s refuses a resident without the role', async (action) => {
  expect(await send('neighbour', action, specimens[action].full)).toEqual({ ok: false, code: 'role.wrong' })
})

test.each(ours)('%s refuses every input with a missing, wrong, too long or extra field', async (action) => {
  const before = api.dump()
  const bad = spoil(specimens[action].full).filter(
    ({ input }) => !v.safeParse(actions[action].input, input).success,
  )
  expect(bad.length).toBeGreaterThan(0)
  for (const { what, input } of bad) {
    const reply = await send('secretary', action, input)
    expect({ what, reply }).toMatchObject({ what, reply: { ok: false, code: 'input.invalid' } })
  }
  expect(api.dump()).toBe(before)
})

test.each(ours)('%s refuses an input that is no object', async (action) => {
  for (const input of [null, 1, 'x', [], true]) {
    expect(await send('secretary', action, input)).toMatchObject({ ok: false, code: 'input.invalid' })
  }
})

test.each([
  [null, 'request.malformed'],
  [undefined, 'request.malformed'],
  ['{"action":', 'request.malformed'],
  [[], 'request.malformed'],
  [{}, 'request.malformed'],
  [{ action: 7 }, 'request.malformed'],
  [{ action: 'order.grab', requestId: 'short' }, 'request.malformed'],
  [{ action: 'order.grab', requestId: { $gt: '' } }, 'request.malformed'],
  [{ action: 'order.grab', communityId: { $ne: '' } }, 'request.malformed'],
  [{ action: 'order.explode', input: {} }, 'action.unknown'],
  [{ action: '__proto__', input: {} }, 'action.unknown'],
  [{ action: 'constructor', input: {} }, 'action.unknown'],
  [{ action: 'order.grab', input: { orderId: 'x'.repeat(40_000) } }, 'request.tooLarge'],
] as const satisfies readonly (readonly [unknown, RefusalCode])[])(
  'the event %j is refused: %s',
  async (event, code) => {
    expect(await api.send('first', event)).toEqual({ ok: false, code })
  },
)

test('a fault is answered as internal and logged without a word about people', async () => {
  const secrets = ['陈桂兰', '13900000001', '1401', 'openid-resident', '卧室门框']
  const broken = await openTestApi({
    random: () => {
      throw new TypeError(`cannot read '${secrets.join("' of '")}' ${secrets.join(' ')}`)
    },
    sleep: () => Promise.reject(new Error(secrets.join(' '))),
  })
  const text = '2号楼2单元1401家的卧室门框开裂'
  const reply = await broken.call('resident', 'order.report', { kind: 'door', text })
  await broken.close()
  expect(reply).toEqual({ ok: false, code: 'internal' })
  expect(broken.logged).toHaveLength(1)
  for (const secret of secrets) expect(broken.logged.join()).not.toContain(secret)
})

test('commands declare the refusals that a requestId and a race can bring', () => {
  for (const name of ours) {
    const { refusals } = actions[name]
    for (const code of refusals) expect(commonRefusals).not.toContain(code)
    if (!isQuery(name)) expect(refusals).toContain('request.idReused')
  }
})
