import { createServer, type AddressInfo } from 'node:net'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { checkSettings, readSettings } from './settings'

test('without settings the port is 8787, the folder .weixiu, and the demo is told', () => {
  expect(readSettings([], {})).toEqual({ port: 8787, dataDir: resolve('.weixiu'), demo: true, reset: false })
})

test('the environment and --reset change them', () => {
  const env = { PORT: '9000', WEIXIU_DATA: '/tmp/w', WEIXIU_DEMO: '0' }
  expect(readSettings(['--reset'], env)).toEqual({ port: 9000, dataDir: '/tmp/w', demo: false, reset: true })
})

test.each(['x', '-1', '1.5', '65536'])('the port %s is refused in one sentence', (PORT) => {
  expect(() => readSettings([], { PORT })).toThrow(`PORT must be a number from 0 to 65535, not ${PORT}.`)
})

test('an unknown option is refused in one sentence', () => {
  expect(() => readSettings(['--rest'], {})).toThrow('Unknown option --rest; the only one is --reset.')
})

test('a taken port is told before anything is built', async () => {
  const root = mkdtempSync(join(tmpdir(), 'weixiu-settings-'))
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const settings = { port, dataDir: join(root, 'data'), demo: false, reset: false }
  await expect(checkSettings(settings)).rejects.toThrow(/^Port \d+ is already taken; stop the program/)
  await new Promise((done) => server.close(done))
  await expect(checkSettings(settings)).resolves.toBeUndefined()
  rmSync(root, { recursive: true, force: true })
})
