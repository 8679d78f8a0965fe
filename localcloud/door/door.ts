import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { refuseStrangers, setSafeHeaders } from './guard'
import { DoorRefusal, sendJson } from './http'
import type { Visit } from './http'

export type Method = 'GET' | 'POST'
export type Handler = (visit: Visit) => void | Promise<void>

export interface Route {
  /** Whole path, or the beginning of one when it ends in `*`. */
  readonly path: string
  readonly methods: Readonly<Partial<Record<Method, Handler>>>
}

export interface DoorOptions {
  /** 0 takes any free port. */
  readonly port: number
  /** What is served at this moment to whoever asks for this path. */
  readonly routes: (path: string) => readonly Route[]
  /** What went wrong inside; never told to the visitor. */
  readonly log: (text: string) => void
}

export interface Door {
  readonly port: number
  close(): Promise<void>
}

function findRoute(routes: readonly Route[], path: string): Route | undefined {
  return routes.find((route) =>
    route.path.endsWith('*') ? path.startsWith(route.path.slice(0, -1)) : path === route.path,
  )
}

function readPath(url: string | undefined): string {
  const raw = (url ?? '/').split('?', 1)[0] ?? '/'
  try {
    return decodeURIComponent(raw)
  } catch {
    throw new DoorRefusal(400, 'request.malformed')
  }
}

async function answer(
  routes: DoorOptions['routes'],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  refuseStrangers(request)
  const path = readPath(request.url)
  const route = findRoute(routes(path), path)
  if (route === undefined) throw new DoorRefusal(404, 'door.notFound')
  const method = request.method === 'HEAD' ? 'GET' : request.method
  const handler = method === 'GET' || method === 'POST' ? route.methods[method] : undefined
  if (handler === undefined && route.path === '/*') throw new DoorRefusal(404, 'door.notFound')
  if (handler === undefined) {
    response.setHeader('allow', Object.keys(route.methods).join(', '))
    throw new DoorRefusal(405, 'door.wrongMethod')
  }
  await handler({ request, response, path })
}

function sendFault(error: unknown, response: ServerResponse, log: DoorOptions['log']): void {
  if (response.headersSent || response.destroyed) {
    response.destroy()
    return
  }
  const refusal = error instanceof DoorRefusal ? error : new DoorRefusal(500, 'internal')
  if (refusal !== error)
    log(`door: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  // A body that was not read to its end would be taken for the next request.
  if (!response.req.complete) response.setHeader('connection', 'close')
  sendJson(response, refusal.status, { ok: false, code: refusal.code })
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      resolve()
    })
  })
  return (server.address() as AddressInfo).port
}

/** Opens the HTTP door on this machine only. Refused with the system's error when the port is taken. */
export async function openDoor(options: DoorOptions): Promise<Door> {
  const server = createServer((request, response) => {
    setSafeHeaders(response)
    answer(options.routes, request, response).catch((error: unknown) => {
      sendFault(error, response, options.log)
    })
  })
  server.headersTimeout = 10_000
  server.requestTimeout = 60_000
  const port = await listen(server, options.port)
  return {
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeIdleConnections()
        // Whoever is still connected after a moment is cut off; an unanswered command is sent again by its client.
        setTimeout(() => server.closeAllConnections(), 2000).unref()
      }),
  }
}
