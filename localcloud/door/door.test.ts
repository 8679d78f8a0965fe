import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { request as httpRequest } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClock } from '../clock'
import { createOutbox } from '../openapi/outbox'
import { PlatformError } from '../workers/platformError'
import type { Workers } from '../workers/workers'
import type { Door } from './door'
import { openDoor } from './door'
import { callRoute } from './routes/call'
import { filesRoute, uploadRoute } from './routes/files'
import { appRoutes, stageRoute } from './routes/pages'
import { contractRoute, outboxRoute } from './routes/tell'
import { clockRoute, timerRoute } from './routes/time'

interface Answer {
  status: number
  headers: Record<string, string | string[] | undefined>
  text: string
  json: () => unknown
}

let root: string
let door: Door
let seen: { event: unknown; env: unknown }[]
let reply: () => Promise<string>
let logged: string
const clock = createClock()

/** A plain request: fetch would tidy up paths and headers that matter here. */
function ask(
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string | Buffer } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { method = 'GET', headers = {}, body } = options
    const request = httpRequest({ host: '127.0.0.1', port: door.port, path, method, headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => {
        const text = Buffer.concat(parts).toString()
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text,
          json: () => JSON.parse(text) as unknown,
        })
      })
    })
    request.on('error', reject)
    request.end(body)
  })
}
const post = (path: string, body: string | Buffer, headers: Record<string, string> = {}) =>
  ask(path, { method: 'POST', body, headers })

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'weixiu-door-'))
  for (const folder of ['h5', 'stage', 'files/incoming']) mkdirSync(join(root, folder), { recursive: true })
  writeFileSync(
    join(root, 'h5/index.html'),
    '<html><script>var a = 1</script><script src="a.js"></script></html>',
  )
  writeFileSync(join(root, 'stage/index.html'), '<html>stage</html>')
  writeFileSync(join(root, 'files/incoming/a.png'), 'png')
  writeFileSync(join(root, 'files/incoming/b.html'), '<script>alert(1)</script>')
  writeFileSync(join(root, 'files/.hidden'), 'hidden')
  writeFileSync(join(root, 'secret.txt'), 'secret')
  seen = []
  logged = ''
  reply = () => Promise.resolve('{"ok":true,"data":{"n":1}}')
  const workers = {
    invoke(_name: string, event: unknown, env: unknown) {
      seen.push({ event, env })
      return reply()
    },
  } as unknown as Workers
  door = await openDoor({
    port: 0,
    log: (text) => {
      logged += text
    },
    routes: () => [
      callRoute(workers),
      contractRoute(),
      outboxRoute(createOutbox()),
      clockRoute(clock),
      timerRoute(() => Promise.resolve('{"ok":true}')),
      uploadRoute({
        write: (path, bytes) => writeFile(join(root, 'files', path), bytes),
        fileId: (path) => `cloud://local/${path}`,
      }),
      filesRoute(join(root, 'files')),
      ...appRoutes(join(root, 'h5')),
      stageRoute(join(root, 'stage')),
    ],
  })
})
afterEach(async () => {
  await door.close()
  rmSync(root, { recursive: true, force: true })
})

describe('calling an action', () => {
  test('the reply of the function passes through unchanged', async () => {
    reply = () => Promise.resolve('{"ok":false,"code":"order.taken","detail":{"first":"王**"}}')
    const answer = await post('/call/api', '{"action":"order.grab","input":{}}', { 'x-openid': 'o-1' })
    expect(answer.status).toBe(200)
    expect(answer.text).toBe('{"ok":false,"code":"order.taken","detail":{"first":"王**"}}')
  })

  test('the caller is who the header says, whatever the body claims', async () => {
    await post('/call/api', '{"action":"member.me","userInfo":{"openId":"o-other"}}', { 'x-openid': 'o-1' })
    expect(seen).toMatchObject([{ event: { userInfo: { openId: 'o-1' } }, env: { WX_OPENID: 'o-1' } }])
  })

  test('without a header nobody is calling', async () => {
    await post('/call/api', '{"action":"member.me"}')
    await post('/call/api', '{"action":"member.me"}', { 'x-openid': 'o 1\u00e4' })
    expect(seen.map(({ env }) => env)).toEqual([{ TCB_SOURCE: 'wx_client' }, { TCB_SOURCE: 'wx_client' }])
  })

  test.each(['[', '{"a":'])(
    'a body nested thirty thousand times is malformed and reaches no function',
    async (open) => {
      const close = open === '[' ? ']' : '}'
      const deep = `${open.repeat(30_000)}1${close.repeat(30_000)}`
      const answer = await post('/call/api', `{"action":"member.me","input":${deep}}`, { 'x-openid': 'o-1' })
      expect(answer).toMatchObject({ status: 400, text: '{"ok":false,"code":"request.malformed"}' })
      expect({ seen, logged }).toEqual({ seen: [], logged: '' })
    },
  )

  test.each(['', '{', 'null', '[]', '"x"', '\u0000'])('the body %j is malformed', async (body) => {
    const answer = await post('/call/api', body, { 'x-openid': 'o-1' })
    expect(answer).toMatchObject({ status: 400, text: '{"ok":false,"code":"request.malformed"}' })
    expect(seen).toEqual([])
  })

  test('a body over the limit is refused, told beforehand or not', async () => {
    const body = `{"a":"${'x'.repeat(300_000)}"}`
    expect(await post('/call/api', body)).toMatchObject({ status: 413 })
    const chunked = await post('/call/api', body, { 'transfer-encoding': 'chunked' }).catch(() => ({
      status: 413,
    }))
    expect(chunked).toMatchObject({ status: 413 })
    expect(seen).toEqual([])
  })

  test('a function that did not answer is told with the number of the platform', async () => {
    reply = () => Promise.reject(new PlatformError('timedOut', 'Invoking task timed out after 3 seconds'))
    const answer = await post('/call/api', '{}')
    expect(answer).toMatchObject({ status: 504, text: '{"ok":false,"code":"internal","errCode":-504003}' })
  })

  test('a fault of the door itself tells the visitor nothing', async () => {
    reply = () => Promise.reject(new Error('secret detail'))
    const answer = await post('/call/api', '{}')
    expect(answer).toMatchObject({ status: 500, text: '{"ok":false,"code":"internal"}' })
    expect(logged).toContain('secret detail')
  })
})

describe('strangers', () => {
  test.each(['evil.example', 'evil.example:80', '127.0.0.1.evil.example'])(
    'the host %j is refused',
    async (host) => {
      expect(await ask('/', { headers: { host } })).toMatchObject({ status: 403 })
    },
  )

  test.each(['localhost', 'localhost:8787', '127.0.0.1:1', '[::1]:8787'])(
    'the host %s is this machine',
    async (host) => {
      expect(await ask('/', { headers: { host } })).toMatchObject({ status: 200 })
    },
  )

  test('a page of another website is refused', async () => {
    const answer = await post('/clock', '{"advanceMs":1}', { origin: 'https://evil.example' })
    expect(answer).toMatchObject({ status: 403, text: '{"ok":false,"code":"door.foreignPage"}' })
    expect(answer.headers).not.toHaveProperty('access-control-allow-origin')
  })
})

describe('paths', () => {
  test('an unknown path is not found, for reading and for sending', async () => {
    expect(await ask('/nothing')).toMatchObject({ status: 404 })
    expect(await post('/call/other', '{}')).toMatchObject({ status: 404 })
  })

  test('a wrong method says which one is right', async () => {
    const answer = await ask('/call/api')
    expect(answer.status).toBe(405)
    expect(answer.headers['allow']).toBe('POST')
    expect(await ask('/timer', { method: 'DELETE' })).toMatchObject({ status: 405 })
  })

  test.each([
    '/files/../secret.txt',
    '/files/%2e%2e/secret.txt',
    '/files/..%2fsecret.txt',
    '/files/..%5csecret.txt',
    '/files/incoming/../../secret.txt',
    '/app/../secret.txt',
    '/..%2fsecret.txt',
    '/files/.hidden',
    '/files/incoming',
    '/files/incoming/',
    '/files/a%00.png',
  ])('%s tells nothing', async (path) => {
    const answer = await ask(path)
    expect(answer.status).toBe(404)
    expect(answer.text).not.toMatch(/secret\.|hidden/)
  })

  test('a path that cannot be read is malformed', async () => {
    expect(await ask('/files/%zz')).toMatchObject({ status: 400 })
  })
})

describe('pages and files', () => {
  test('the stage is at the root and one phone is at /app/', async () => {
    expect((await ask('/?x=1')).text).toContain('stage')
    expect((await ask('/app/?as=o-1')).text).toContain('a.js')
    expect((await ask('/app?as=o-1')).headers['location']).toBe('/app/?as=o-1')
  })

  test('a page may run its own inline script and nothing injected', async () => {
    const policy = String((await ask('/app/')).headers['content-security-policy'])
    expect(policy).toMatch(/script-src 'self' 'sha256-[A-Za-z0-9+/]{43}='/)
    expect(policy.match(/sha256/g)).toHaveLength(1)
    expect(policy).not.toMatch(/script-src[^;]*unsafe/)
  })

  test('what people sent in is a picture or a download, never a page', async () => {
    const picture = await ask('/files/incoming/a.png')
    expect(picture.headers).toMatchObject({
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
    })
    const page = await ask('/files/incoming/b.html')
    expect(page.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': 'attachment',
    })
  })

  test('an unchanged file is not sent twice', async () => {
    const { etag } = (await ask('/files/incoming/a.png')).headers
    expect(await ask('/files/incoming/a.png', { headers: { 'if-none-match': String(etag) } })).toMatchObject({
      status: 304,
      text: '',
    })
  })

  test('an upload is stored under a name nobody can guess and can be read back', async () => {
    const headers = { 'x-openid': 'o-1', 'content-type': 'image/jpeg' }
    const answer = (await post('/upload', Buffer.from('jpeg'), headers)).json() as {
      data: { fileId: string }
    }
    expect(answer.data.fileId).toMatch(/^cloud:\/\/local\/incoming\/[0-9a-f-]{36}\.jpg$/)
    expect((await ask(answer.data.fileId.replace('cloud://local', '/files'))).text).toBe('jpeg')
  })

  test('an upload goes where the phone was told, and nowhere but among the raw ones', async () => {
    const send = (path: string) =>
      post(`/upload?path=${encodeURIComponent(path)}`, Buffer.from('sound'), { 'x-openid': 'o-1' })
    expect((await send('incoming/01M8.mp3')).json()).toMatchObject({
      data: { fileId: 'cloud://local/incoming/01M8.mp3' },
    })
    for (const path of ['photos/qianshang/a.jpg', 'incoming/../photos/a.jpg', 'incoming/', '/etc/passwd'])
      expect(await send(path)).toMatchObject({ status: 403 })
  })

  test('an upload over 10 MB or by nobody is refused', async () => {
    expect(await post('/upload', 'x')).toMatchObject({ status: 401 })
    const tooLarge = { 'x-openid': 'o-1', 'content-length': String(10 * 1024 * 1024 + 1) }
    const answer = await post('/upload', 'x', tooLarge).catch(() => ({ status: 413 }))
    expect(answer).toMatchObject({ status: 413 })
  })
})

describe('what the door tells', () => {
  test('the contract names every action with its schema, roles and refusals', async () => {
    const { actions } = (await ask('/contract.json')).json() as { actions: { name: string }[] }
    expect(actions.find(({ name }) => name === 'order.grab')).toMatchObject({
      kind: 'command',
      roles: ['volunteer'],
      input: { type: 'object' },
      refusals: expect.arrayContaining(['order.taken']) as string[],
    })
  })

  test('the clock moves forward and never back', async () => {
    const before = clock.offsetMs()
    expect((await post('/clock', '{"advanceMs":60000}')).json()).toMatchObject({ offsetMs: before + 60_000 })
    for (const wrong of [
      '{"advanceMs":-1}',
      '{"advanceMs":1.5}',
      '{"advanceMs":"1"}',
      '{"advanceMs":1e300}',
      '{}',
    ]) {
      expect(await post('/clock', wrong)).toMatchObject({ status: 400 })
    }
    expect((await ask('/clock')).json()).toMatchObject({ offsetMs: before + 60_000 })
  })

  test('the timer answers what the function answered', async () => {
    expect(await post('/timer', '')).toMatchObject({ status: 200, text: '{"ok":true}' })
  })

  test('a head request has the headers and no body', async () => {
    expect(await ask('/app/', { method: 'HEAD' })).toMatchObject({ status: 200, text: '' })
  })
})
