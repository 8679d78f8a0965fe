import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildFunctions } from '../scripts/functions'
import { DataFolderError } from './dataFolder'
import { startLocalCloud } from './start'
import type { LocalCloud, StartOptions } from './start'

const functionsDir = join(__dirname, '..', 'dist', `functions-of-test-${process.pid}`)
let root: string
const running: LocalCloud[] = []

async function start(options: StartOptions = {}): Promise<LocalCloud> {
  const cloud = await startLocalCloud({ functionsDir, timer: false, ...options })
  running.push(cloud)
  return cloud
}

beforeAll(() => buildFunctions(functionsDir))
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'weixiu-start-'))
})
afterEach(async () => {
  await Promise.all(running.splice(0).map((cloud) => cloud.close()))
  rmSync(root, { recursive: true, force: true })
})
afterAll(() => {
  rmSync(functionsDir, { recursive: true, force: true })
})

test('the door, the call of a test and the function give the same answer', async () => {
  const cloud = await start()
  const response = await fetch(`${cloud.url}/call/api`, {
    method: 'POST',
    headers: { 'x-openid': 'o-nobody-yet' },
    body: JSON.stringify({ action: 'member.me', input: {} }),
  })
  expect(await response.json()).toEqual({ ok: true, data: null })
  expect(await cloud.call('o-nobody-yet', 'member.me', {})).toEqual({ ok: true, data: null })
})

test('unknown actions, unknown people and malformed envelopes are refused by the function itself', async () => {
  const cloud = await start()
  expect(await cloud.call('o-1', 'no.such', {})).toEqual({ ok: false, code: 'action.unknown' })
  expect(await cloud.call(undefined, 'member.me', {})).toEqual({ ok: false, code: 'person.unknown' })
  expect(await cloud.call('o-1', 'member.me', {}, { requestId: '?' })).toMatchObject({
    code: 'request.malformed',
  })
})

test('the shifted clock outlives the process', async () => {
  const dataDir = join(root, 'data')
  const first = await start({ dataDir })
  first.advance(86_400_000)
  await first.close()
  running.length = 0
  const second = await start({ dataDir })
  expect(second.cloud.clock.offsetMs()).toBe(86_400_000)
  await second.close()
  running.length = 0
  const third = await start({ dataDir, reset: true })
  expect(third.cloud.clock.offsetMs()).toBe(0)
})

test('a taken port is refused and leaves the data folder free', async () => {
  const first = await start()
  const port = Number(new URL(first.url).port)
  const dataDir = join(root, 'data')
  await expect(startLocalCloud({ port, dataDir, functionsDir })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  await start({ dataDir })
})

test('a data folder that cannot be written to is refused', async () => {
  writeFileSync(join(root, 'file'), '')
  await expect(startLocalCloud({ dataDir: join(root, 'file', 'data') })).rejects.toThrow(DataFolderError)
})

test('a restart throws away what was done and tells the past anew behind the same door; whoever knocks meanwhile is asked to come again', async () => {
  const cloud = await start({ demo: true, dataDir: join(root, 'data') })
  const openid = cloud.people['resident'] as string
  const report = { kind: 'door', text: '卧室门框开裂' }
  expect(await cloud.call(openid, 'order.report', report, { requestId: 'before-restart' })).toMatchObject({
    ok: true,
  })
  cloud.advance(86_400_000)
  const titles = async () => JSON.stringify(await cloud.call(openid, 'order.mine', {}))
  expect(await titles()).toContain('卧室门框开裂')

  const post = () => fetch(`${cloud.url}/restart`, { method: 'POST' })
  const restarting = Promise.all([post(), post()])
  let busy = 0
  for (let done = false; !done;) {
    void restarting.then(() => (done = true))
    if ((await fetch(`${cloud.url}/clock`)).status === 503) busy += 1
  }
  expect((await restarting).map(({ status }) => status)).toEqual([200, 200])
  expect(busy).toBeGreaterThan(0)
  expect(await titles()).not.toContain('卧室门框开裂')
  expect(cloud.cloud.clock.offsetMs()).toBe(0)
  expect(cloud.people['resident']).toBe(openid)
  // The past of two communities is told twice.
}, 180_000)

test('what was started without the demo is not thrown away', async () => {
  const cloud = await start()
  const response = await fetch(`${cloud.url}/restart`, { method: 'POST' })
  expect([response.status, await response.json()]).toEqual([403, { ok: false, code: 'restart.noDemo' }])
})
