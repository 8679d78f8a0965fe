import { actions, type InputOf } from '../../contract/actions'
import type { ActionName } from '../../contract/names'
import { dayMs } from '../../domain/kernel/time'
import { actingAs } from '../../domain/member/acting'
import { can, type Deed } from '../../domain/member/policy'
import { thingOf } from '../../domain/order/thing'
import { openTestApi, type TestApi } from '../../cloudfunctions/testing/api'
import { here, people, type PersonName } from '../../cloudfunctions/testing/people'

// Person × action × whose order it is: through the door and the command, as the one table says, and no other way.

let api: TestApi
beforeAll(async () => {
  api = await openTestApi()
})
afterAll(() => api.close())
// Nobody reports without end on one day.
beforeEach(() => api.cloud.clock.advance(dayMs))
// Nor does anybody hold without end.
afterEach(async () => {
  for (const { state } of api.documents('orders'))
    if (state.status === 'taken') await api.must('resident', 'order.withdraw', { orderId: state.orderId })
})

const door = {
  kind: 'door',
  text: '卧室门框开裂',
  home: { building: '2号楼', unit: '2单元', room: '1401' },
} as const

/** How an order came to stand as it does: `staff` may be the one who mends, and a person without an account the one it is for. */
const situations = {
  reported: () => report('resident'),
  'reported by the desk': () =>
    report('secretary', { channel: 'phone', onBehalf: { name: '老吴', phone: '13900000077' } }),
  'on the board': () => published('resident'),
  'held, with one in line': async () => {
    const orderId = await published('resident')
    await api.must('first', 'order.grab', { orderId })
    await api.must('second', 'order.wait', { orderId })
    return orderId
  },
  mended: () => mended(),
  'come back to whoever mended it': async () => {
    const orderId = await mended()
    await api.must('resident', 'order.reopen', { orderId, reason: '又松了' })
    return orderId
  },
  'handed to 物业': async () => handed(here.communityId),
  'handed elsewhere': async () => handed(await another()),
  'sent back by 物业 and handed elsewhere': async () => {
    const orderId = await handed(here.communityId)
    await api.must('property', 'order.answer', { orderId, fixed: false, text: '不归我们' })
    await api.must('secretary', 'order.handOver', { orderId, bodyId: await another() })
    return orderId
  },
} satisfies Record<string, () => Promise<string>>

async function report(who: PersonName, more: Partial<InputOf<'order.report'>> = {}): Promise<string> {
  const { orderId } = await api.must(who, 'order.report', { ...door, ...more })
  return orderId
}
async function published(who: PersonName): Promise<string> {
  const orderId = await report(who)
  await api.must('secretary', 'order.publish', { orderId })
  return orderId
}
async function mended(): Promise<string> {
  const orderId = await published('resident')
  await api.must('first', 'order.grab', { orderId })
  await api.must('first', 'order.start', { orderId })
  await api.must('first', 'order.finish', { orderId, outcome: 'fixed', note: '换了合页' })
  return orderId
}
async function handed(bodyId: string): Promise<string> {
  const orderId = await report('resident')
  await api.must('secretary', 'order.handOver', { orderId, bodyId })
  return orderId
}
async function another(): Promise<string> {
  const listed = api.documents('bodies').find(({ name }) => name === '城区供水')
  const water = { kind: 'water', name: '城区供水', phone: '053285550105' } as const
  return listed?.bodyId ?? (await api.must('secretary', 'body.put', water)).bodyId
}

const asked = {
  'order.get': (orderId) => ({ orderId }),
  'order.withdraw': (orderId) => ({ orderId, reason: '不用了' }),
  'order.declineTime': (orderId) => ({ orderId }),
  'order.reopen': (orderId) => ({ orderId }),
  'order.undoReopen': (orderId) => ({ orderId }),
  'order.confirm': (orderId) => ({ orderId, callback: '住户说好了' }),
  'order.accept': (orderId) => ({ orderId, until: api.cloud.clock.now() + dayMs }),
  'order.answer': (orderId) => ({ orderId, fixed: true, text: '修好了' }),
} satisfies Partial<Record<ActionName, (orderId: string) => unknown>>
const ofBody: ReadonlySet<string> = new Set(['order.accept', 'order.answer'])
type Asked = keyof typeof asked

const who = ['resident', 'neighbour', 'first', 'second', 'staff', 'secretary', 'property'] as const
const refusals = ['role.wrong', 'order.notYours', 'order.notFound']

describe.each(Object.keys(situations) as (keyof typeof situations)[])('an order %s', (situation) => {
  test.each(Object.keys(asked) as Asked[])('%s', async (action) => {
    let orderId = await situations[situation]()
    for (const name of who) {
      const member = api.documents('members').find(({ openid }) => openid === people[name].openid)
      const order = api.documents('orders').find(({ _id }) => _id === orderId)
      if (member === undefined || order === undefined) throw new Error('nobody, or nothing')
      const deed = actions[action].may as Deed
      // What is not handed over is no question of who may answer it.
      const isAsked = !ofBody.has(action) || order.status === 'handedOver'
      const may = can(actingAs(member), deed, isAsked ? thingOf(order.state) : undefined)
      const reply = await api.call(name, action, asked[action](orderId))
      const turnedAway = !reply.ok && refusals.includes(reply.code)
      expect({ name, turnedAway }).toEqual({ name, turnedAway: !may })
      if (reply.ok && action !== 'order.get') orderId = await situations[situation]()
    }
  })
})
