import { spawn } from 'node:child_process'
import { once } from 'node:events'
import http from 'node:http'
import path from 'node:path'

export interface DistantCloud {
  /** wx.cloud of one person's phone, for the stubs of `launch` */
  of(role: string): Record<string, unknown>
  /** asks past every phone; the reply as it came */
  ask(role: string, action: string, input: object, requestId?: string): Promise<Reply>
  /** Resolves when the process is gone. */
  close(): Promise<void>
}

export interface Reply {
  ok: boolean
  code?: string
  data?: unknown
}

/** Starts the local cloud beside the tests and bridges phones to its real functions. */
export async function startDistantCloud(): Promise<DistantCloud> {
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(__dirname, 'cloudChild.ts')], {
    cwd: path.resolve(__dirname, '..', '..', '..'),
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  const url = line.toString().trim()
  const people = (await send(url, '/demo.json', 'GET')) as Record<string, string>
  const call = (role: string, envelope: object) =>
    send(url, '/call/api', 'POST', people[role], envelope) as Promise<Reply>
  return {
    of: (role) => ({
      init: () => undefined,
      callFunction: async ({ data }: { data: object }) => ({ result: await call(role, data) }),
    }),
    ask: (role, action, input, requestId) => call(role, { action, input, requestId }),
    close: async () => {
      const ended = once(child, 'exit')
      child.stdin.end()
      await ended
    },
  }
}

/** jsdom gives the tests no fetch. */
function send(url: string, where: string, method: string, openid?: string, body?: object): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', ...(openid ? { 'x-openid': openid } : {}) }
    const request = http.request(url + where, { method, headers }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (part: string) => (text += part))
      response.on('end', () => resolve(JSON.parse(text)))
    })
    request.on('error', reject)
    request.end(body ? JSON.stringify(body) : undefined)
  })
}
