import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Caller, Core } from './core'
import { dispatch, refuseLeak } from './dispatch'
import { readMultipart, readOpenApiRequest, writeOpenApiAnswer } from './openapi'
import { CloudError, type AdminRequest } from './protocol'
import type { Stats } from './stats'

const BODY_MAX_BYTES = 64 * 1024 * 1024

/** Listens on 127.0.0.1 at a free port: `/admin/<instance>` for the SDK and `/files/…` for stored files. */
export async function listen(core: Core, stats: Stats, latencyMs: number): Promise<Server> {
  const server = createServer((request, response) => {
    respond(request, response, { core, stats, latencyMs }).catch((error: unknown) => {
      // A body that is no JSON is the caller's fault, and its text may hold what no log should.
      if (!(error instanceof SyntaxError)) console.error('gateway:', error)
      if (!response.headersSent) response.statusCode = error instanceof SyntaxError ? 400 : 500
      response.end()
    })
  })
  server.keepAliveTimeout = 30_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  return server
}

export function portOf(server: Server): number {
  return (server.address() as AddressInfo).port
}

interface Desk {
  core: Core
  stats: Stats
  latencyMs: number
}

async function respond(request: IncomingMessage, response: ServerResponse, desk: Desk): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1')
  const body = await readBody(request)
  if (url.pathname.startsWith('/files/')) {
    await serveFile(request.method ?? 'GET', url, body, response, desk.core)
    return
  }
  const instance = /^\/admin\/([^/]+)$/.exec(url.pathname)?.[1]
  if (request.method !== 'POST' || instance === undefined) {
    response.statusCode = 404
    response.end()
    return
  }
  const origin = `http://127.0.0.1:${String(request.socket.localPort)}`
  const caller: Caller = { instance: decodeURIComponent(instance), origin }
  const type = request.headers['content-type'] ?? ''
  const answer = type.startsWith('multipart/form-data')
    ? await answerOpenApi(readMultipart(body, type), desk, caller)
    : await answerJson(JSON.parse(body.toString('utf8') || '{}') as AdminRequest, desk, caller)
  response.setHeader(
    'content-type',
    Buffer.isBuffer(answer) ? 'application/octet-stream' : 'application/json',
  )
  response.end(Buffer.isBuffer(answer) ? answer : JSON.stringify(answer))
}

function answerJson(request: AdminRequest, desk: Desk, caller: Caller): Promise<object> {
  return counted(desk, caller, request.action, () => dispatch(request, desk.core, caller))
}

function answerOpenApi(parts: Map<string, Buffer>, desk: Desk, caller: Caller): Promise<object> {
  const action = parts.get('action')?.toString('utf8') ?? ''
  return counted(desk, caller, action, async () => {
    refuseLeak({ action }, desk.core, caller)
    const data = readOpenApiRequest(parts.get('requestData') ?? Buffer.alloc(0))
    return writeOpenApiAnswer(await desk.core.openapi(parts.get('apiName')?.toString('utf8') ?? '', data))
  })
}

/** Counts a round trip and turns a refusal into the cloud's form; a fault of the gateway is shown on the console as well. */
async function counted(
  desk: Desk,
  caller: Caller,
  action: string,
  run: () => Promise<object>,
): Promise<object> {
  const end = desk.stats.begin(caller.instance, action)
  const requestId = randomUUID()
  try {
    const answer = await run()
    if (desk.latencyMs > 0) await sleep(desk.latencyMs)
    return Buffer.isBuffer(answer) ? answer : { requestId, ...answer }
  } catch (error) {
    if (error instanceof CloudError) return { requestId, code: error.code, message: error.message }
    console.error(`gateway: ${action}:`, error)
    return { requestId, code: 'SYS_ERR', message: error instanceof Error ? error.message : String(error) }
  } finally {
    end()
  }
}

async function serveFile(
  method: string,
  url: URL,
  body: Buffer,
  response: ServerResponse,
  core: Core,
): Promise<void> {
  const cloudPath = url.pathname.slice('/files/'.length).split('/').map(decodeURIComponent).join('/')
  const kind = method === 'PUT' ? 'put' : 'get'
  if (!core.files.allows(kind, cloudPath, url.searchParams)) {
    response.statusCode = 403
  } else if (kind === 'put') {
    await core.files.write(cloudPath, body)
  } else {
    const bytes = await core.files.read(cloudPath)
    if (bytes !== undefined) {
      response.end(bytes)
      return
    }
    response.statusCode = 404
  }
  response.end()
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > BODY_MAX_BYTES) throw new Error('the request is too large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
