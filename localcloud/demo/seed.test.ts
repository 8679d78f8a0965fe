import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { OrderDocument } from '../../cloudfunctions/platform/documents'
import { orderStatuses } from '../../domain/order/types'
import { buildFunctions } from '../../scripts/functions'
import { secretaryNamed } from '../../scripts/found/found'
import { foundLocally, nameLocally } from '../../scripts/found/local'
import { startLocalCloud } from '../start'
import type { LocalCloud } from '../start'
import { openidOf, type DemoPeople } from './people'

const functionsDir = join(__dirname, '..', '..', 'dist', `functions-of-seed-${process.pid}`)
let cloud: LocalCloud

beforeAll(async () => {
  await buildFunctions(functionsDir)
  cloud = await startLocalCloud({ functionsDir, demo: true, timer: false })
}, 120_000)
afterAll(async () => {
  await cloud.close()
  rmSync(functionsDir, { recursive: true, force: true })
})

const orders = () => cloud.cloud.gateway.documents('orders') as unknown as OrderDocument[]

test('the demo has orders in every state', () => {
  // 补登 comes only out of a table that somebody brings along, and the demo brings none.
  const seen = new Set<OrderDocument['status']>(['recorded'])
  for (const { status } of orders()) seen.add(status)
  expect(orderStatuses.filter((status) => !seen.has(status))).toEqual([])
})

test('nothing of the demo lies in the future, and its clock is the real one', () => {
  expect(cloud.cloud.clock.offsetMs()).toBe(0)
  expect(Math.max(...orders().map(({ since }) => since))).toBeLessThanOrEqual(Date.now())
})

test('the volunteer can afford a thermos flask and the resident can report', async () => {
  const wallet = (await cloud.call(openidOf('volunteer'), 'points.wallet', {})) as {
    data: { available: number }
  }
  expect(wallet.data.available).toBeGreaterThanOrEqual(15)
  const report = { kind: 'door', text: '2号楼2单元1401家的卧室门框开裂需要维修' }
  expect(await cloud.call(openidOf('resident'), 'order.report', report)).toMatchObject({ ok: true })
})

test('everyone of the demo is a member, and the secretary sees the desk', async () => {
  for (const { openid, name } of cloud.people.people) {
    expect(await cloud.call(openid, 'member.me', {})).toMatchObject({ ok: true, data: { name } })
  }
  expect(await cloud.call(openidOf('secretary'), 'order.desk', { counts: true })).toMatchObject({ ok: true })
})

test('the built timer runs for the clock and for nobody else', async () => {
  expect(await cloud.runTimer()).toMatchObject({ faults: 0 })
  const anybody = JSON.parse(await cloud.cloud.workers.invoke('timer', { Type: 'Timer' }, {})) as unknown
  expect(anybody).toEqual({ ok: false, code: 'role.wrong' })
})

const demo = async () => (await (await fetch(`${cloud.url}/demo.json`)).json()) as DemoPeople

test('/demo.json tells who is who in both communities, and the first stands at the top as before', async () => {
  const told = await demo()
  expect(told).toMatchObject({
    communityId: 'qianshang',
    secretary: openidOf('secretary'),
    volunteer6: openidOf('volunteer6'),
  })
  const [first, second] = told.communities
  expect(first).toMatchObject({ communityId: told.communityId, people: told.people })
  expect(second).toMatchObject({ communityId: 'tingchao', name: '听潮社区' })
  expect(Object.keys(second!.roles)).toEqual(['secretary', 'resident', 'volunteer', 'resident5'])
  expect(told['resident5']).toBe(second!.roles['resident5'])
})

test('both communities are whole: founded, with one first secretary, a desk, goods and orders', async () => {
  for (const { communityId, name, roles } of (await demo()).communities) {
    const ask = async (action: string) =>
      ((await cloud.call(roles['secretary'], action, {}, { communityId })) as { data: unknown }).data
    expect(await ask('community.get')).toMatchObject({ name })
    const own = new Set(
      orders()
        .filter((order) => order.communityId === communityId)
        .map(({ _id }) => _id),
    )
    const { rows } = (await ask('order.desk')) as { rows: { orderId: string }[] }
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.filter(({ orderId }) => !own.has(orderId))).toEqual([])
    const goods = cloud.cloud.gateway.documents('goods').filter((each) => each['communityId'] === communityId)
    expect(goods.length).toBeGreaterThan(0)
  }
})

test('who lives in both sees each by itself, and the one joined last where none is named', async () => {
  const both = openidOf('resident5')
  const me = async (communityId?: string) =>
    (await cloud.call(both, 'member.me', {}, communityId === undefined ? {} : { communityId })) as {
      data: { communityId: string; home: { room: string } }
    }
  expect((await me()).data).toMatchObject({ communityId: 'qianshang', home: { room: '1102' } })
  expect((await me('tingchao')).data).toMatchObject({ communityId: 'tingchao', home: { room: '601' } })
})

test('nobody of one community reads or changes an order of the other', async () => {
  const [first, second] = (await demo()).communities
  const orderOf = (communityId: string) => orders().find((order) => order.communityId === communityId)!._id
  for (const [here, there] of [
    [first!, second!],
    [second!, first!],
  ] as const) {
    const orderId = orderOf(there.communityId)
    for (const role of ['secretary', 'volunteer']) {
      for (const communityId of [here.communityId, there.communityId]) {
        expect(await cloud.call(here.roles[role], 'order.get', { orderId }, { communityId })).toMatchObject({
          ok: false,
        })
        expect(await cloud.call(here.roles[role], 'order.grab', { orderId }, { communityId })).toMatchObject({
          ok: false,
        })
      }
    }
  }
})

test('a community can be founded in the running cloud, and its first secretary named', async () => {
  const founding = {
    communityId: 'newtown',
    name: '新苑社区',
    phone: '0532-85550199',
    marketHours: '每周六上午',
    buildings: [{ name: '1号楼', units: ['1单元'] }],
  }
  expect(await foundLocally(cloud.url, founding)).toBe(true)
  expect(await foundLocally(cloud.url, founding)).toBe(false)
  const home = { building: '1号楼', unit: '1单元', room: '101' }
  const joining = { communityId: 'newtown', name: '吴小满', phone: '139 0000 0099', home }
  expect(await nameLocally(cloud.url, 'newtown', '13900000099')).toMatch(/^0 members/)
  expect(await cloud.call('o-newcomer', 'member.join', joining)).toMatchObject({ ok: true })
  expect(await nameLocally(cloud.url, 'newtown', '139-0000-0099')).toBe(secretaryNamed)
  expect(await cloud.call('o-newcomer', 'order.desk', {})).toMatchObject({ ok: true })
  expect(await nameLocally(cloud.url, 'newtown', '13900000099')).toMatch(/has a secretary already/)
})

test.each([
  '{}',
  '{"communityId":"x","name":"缺电话"}',
  '{"communityId":"newtown","secretary":"nobody"}',
  '[]',
])('a founding of %j is refused', async (body) => {
  expect((await fetch(`${cloud.url}/found`, { method: 'POST', body })).status).toBe(400)
})

test('a command that finds no local cloud says so in one sentence', async () => {
  await expect(nameLocally('http://127.0.0.1:9', 'newtown', '13900000099')).rejects.toThrow(
    'no local cloud is running at http://127.0.0.1:9; start one with npm start.',
  )
})
