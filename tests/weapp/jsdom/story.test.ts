import { routes } from '../../../contract/routes'
import path from 'node:path'
import { startDistantCloud, type DistantCloud } from './cloud'
import { hands } from './driver'
import { launch } from './launch'

const dist = path.resolve(process.env['WEAPP_DIST'] ?? 'dist/weapp')
const broken = '2号楼2单元1401家的卧室门框开裂需要维修'
const openWords = '卧室门框开裂需要维修'

jest.setTimeout(60_000)

let cloud: DistantCloud
beforeAll(async () => {
  cloud = await startDistantCloud()
}, 120_000)
afterAll(() => cloud.close())

/** Another person's phone: the scripts of the app run anew. */
function phone(role: string) {
  jest.resetModules()
  const app = launch(dist, { cloud: cloud.of(role) })
  return { app, ...hands(app) }
}

test('the resident reports, and the number is told', async () => {
  const { app, tap, type, sees, arrives, text } = phone('resident')
  app.open(`/${routes.home}`)
  await tap('打字')
  await arrives(routes.report)
  await sees('2号楼2单元1401')
  await type('w-field-area', broken)
  await sees('像是“门窗”')
  await tap('报修')
  await sees('收到了')
  expect(text()).toMatch(/编号 \d{6}-\d{2}/)
  expect(app.world.unstubbed).toEqual([])
})

test('a volunteer grabs what the secretary published, seeing neither door nor name', async () => {
  const mine = await cloud.ask('resident', 'order.mine', {})
  const { reported } = mine.data as { reported: { orderId: string; summary: string }[] }
  const orderId = reported.find(({ summary }) => summary === openWords)?.orderId
  const input = { orderId, summary: openWords, kind: 'door', slots: 1 }
  expect(await cloud.ask('secretary', 'order.publish', input, 'publish-once')).toMatchObject({ ok: true })

  const { app, tap, sees, text, nodes, until } = phone('volunteer')
  app.open(`/${routes.board}`)
  await sees(`2号楼 · ${openWords}`)
  expect(text()).not.toMatch(/1401|王桂兰/)
  const cards = () => nodes().filter((node) => node.class === 'f-board-open').length
  const all = cards()
  await tap('门窗')
  // what is tapped next must not be of the list that is about to go
  await until('doors alone', () => cards() > 0 && cards() < all)
  await tap('抢单')
  await sees('抢到了！')
  expect(app.world.unstubbed).toEqual([])
})

test('the volunteer redeems a thermos and holds its code', async () => {
  const { app, tap, sees, text, until } = phone('volunteer')
  app.open(`/${routes.market}`)
  await tap('暖壶')
  await tap('用 15 分换 1 件')
  await sees('换好了！')
  app.open(`/${routes.redemptions}`)
  await until('the code', () => /领取码\s?\d{3} \d{3}/.test(text()))
  expect(app.world.unstubbed).toEqual([])
})
