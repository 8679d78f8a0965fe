import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { OrderDocument } from '../../cloudfunctions/platform/documents'
import { orderStatuses } from '../../domain/order/types'
import { buildFunctions } from '../../scripts/functions'
import { startLocalCloud } from '../start'
import type { LocalCloud } from '../start'
import { openidOf } from './people'

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
  const seen = new Set(orders().map(({ status }) => status))
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
