import { request } from 'node:http'
import { openTestCloud, type TestCloud } from '../testing'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await openTestCloud({ now: Date.UTC(2026, 0, 1) })
})
afterAll(() => cloud.close())

const outside = [
  '../outside.txt',
  'a/../../outside.txt',
  '/etc/passwd',
  'a//b',
  '.',
  '',
  'a/..',
  'a\\..\\b',
  'a%2e%2e/b',
  'a?b',
  'a\0b',
]

test.each(outside)('an upload to %j is refused', async (cloudPath) => {
  const upload = cloud.sdk('one').uploadFile({ cloudPath, fileContent: Buffer.from('x') })
  await expect(upload).rejects.toThrow()
  await expect(cloud.files.write(cloudPath, Buffer.from('x'))).rejects.toThrow('not a cloud path')
})

/** Asks without letting the client tidy the path first. */
function raw(method: string, path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: cloud.gateway.port, method, path }, (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    })
    asked.once('error', reject)
    asked.end()
  })
}

test('a file is neither read nor written without a link for it', async () => {
  const { fileID } = await cloud
    .sdk('one')
    .uploadFile({ cloudPath: 'a/b.txt', fileContent: Buffer.from('secret') })
  expect(fileID).toBe('cloud://local-env.local/a/b.txt')
  const link = `/files/a/b.txt?${cloud.files.signature('get', 'a/b.txt')}`
  expect(await raw('GET', link)).toBe(200)
  expect(await raw('GET', '/files/a/b.txt')).toBe(403)
  expect(await raw('PUT', link)).toBe(403)
  expect(await raw('GET', link.replace('b.txt', 'c.txt'))).toBe(403)
  expect(await raw('GET', `/files/../a/b.txt?${cloud.files.signature('get', 'a/b.txt')}`)).toBe(404)
  expect(await raw('GET', `/files/%2e%2e%2fx?${cloud.files.signature('get', '../x')}`)).toBe(404)
})

test('a link ends with its time', async () => {
  await cloud.files.write('old.txt', Buffer.from('x'))
  const link = `/files/old.txt?${cloud.files.signature('get', 'old.txt', 60)}`
  expect(await raw('GET', link)).toBe(200)
  cloud.clock.advance(61_000)
  expect(await raw('GET', link)).toBe(403)
})
