import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Caller, Core } from './core'
import { dispatch, refuseLeak } from './dispatch'
import { readMultipart, readOpenApiRequest, writeOpenApiAnswer } from './openapi'
import { CloudError, type AdminRequest } from './protocol'
import type { Stats } from './stats'

const BODY_MAX_BYTES = 64 * 1024 * 1024

/** Listens on 127.0.0.1 at a free port: `/admin/<instance>` for the SDK and `/files/…` for stored files. */
export async function listen(core: Core, stats: Stats): Promise<Server> {
  const server = createServer((request, response) => {
    respond(request, response, { core, stats }).catch((error: unknown) => {
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

/** What an instance of the SDK sends: one HTTP request, whole. */
export interface Asked {
  method: string
  /** path and query */
  url: string
  contentType: string
  body: Buffer
  /** where this gateway is reached, without a slash at the end */
  origin: string
}

export interface Answered {
  status: number
  contentType: string | null
  body: Buffer
}

interface Desk {
  core: Core
  stats: Stats
}

async function respond(request: IncomingMessage, response: ServerResponse, desk: Desk): Promise<void> {
  const asked: Asked = {
    method: request.method ?? 'GET',
    url: request.url ?? '/',
    contentType: request.headers['content-type'] ?? '',
    body: await readBody(request),
    origin: `http://127.0.0.1:${String(request.socket.localPort)}`,
  }
  const { status, contentType, body } = await answerTo(asked, desk)
  response.statusCode = status
  if (contentType !== null) response.setHeader('content-type', contentType)
  response.end(body)
}

/** One request without the wire: what HTTP does, and what tests do that decide themselves which request comes first. */
export async function answerTo(asked: Asked, desk: Desk): Promise<Answered> {
  const url = new URL(asked.url, 'http://127.0.0.1')
  if (url.pathname.startsWith('/files/')) return serveFile(asked.method, url, asked.body, desk.core)
  const instance = /^\/admin\/([^/]+)$/.exec(url.pathname)?.[1]
  if (asked.method !== 'POST' || instance === undefined) return nothing(404)
  const caller: Caller = { instance: decodeURIComponent(instance), origin: asked.origin }
  const { contentType, body } = asked
  const answer = contentType.startsWith('multipart/form-data')
    ? await answerOpenApi(readMultipart(body, contentType), desk, caller)
    : await answerJson(JSON.parse(body.toString('utf8') || '{}') as AdminRequest, desk, caller)
  return Buffer.isBuffer(answer)
    ? { status: 200, contentType: 'application/octet-stream', body: answer }
    : { status: 200, contentType: 'application/json', body: Buffer.from(JSON.stringify(answer)) }
}

const nothing = (status: number): Answered => ({ status, contentType: null, body: Buffer.alloc(0) })

function answerJson(request: AdminRequest, desk: Desk, caller: Caller): Promise<object> {
  return counted(desk, request.action, () => dispatch(request, desk.core, caller))
}

function answerOpenApi(parts: Map<string, Buffer>, desk: Desk, caller: Caller): Promise<object> {
  const action = parts.get('action')?.toString('utf8') ?? ''
  return counted(desk, action, async () => {
    refuseLeak({ action }, desk.core, caller)
    const data = readOpenApiRequest(parts.get('requestData') ?? Buffer.alloc(0))
    return writeOpenApiAnswer(await desk.core.openapi(parts.get('apiName')?.toString('utf8') ?? '', data))
  })
}

/** Counts a round trip and turns a refusal into the cloud's form; a fault of the gateway is shown on the console as well. */
async function counted(desk: Desk, action: string, run: () => Promise<object>): Promise<object> {
  desk.stats.count(action)
  const requestId = randomUUID()
  try {
    const answer = await run()
    return Buffer.isBuffer(answer) ? answer : { requestId, ...answer }
  } catch (error) {
    if (error instanceof CloudError) return { requestId, code: error.code, message: error.message }
    console.error(`gateway: ${action}:`, error)
    return { requestId, code: 'SYS_ERR', message: error instanceof Error ? error.message : String(error) }
  }
}

async function serveFile(method: string, url: URL, body: Buffer, core: Core): Promise<Answered> {
  const cloudPath = url.pathname.slice('/files/'.length).split('/').map(decodeURIComponent).join('/')
  const kind = method === 'PUT' ? 'put' : 'get'
  if (!core.files.allows(kind, cloudPath, url.searchParams)) return nothing(403)
  if (kind === 'put') {
    await core.files.write(cloudPath, body)
    return nothing(200)
  }
  const bytes = await core.files.read(cloudPath)
  return bytes === undefined ? nothing(404) : { ...nothing(200), body: bytes }
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
