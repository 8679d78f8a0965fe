import fs from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import type { Compiled } from './compile/compile'
import { carryCall, carryUpload, readBody, type Network } from './network'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.svg': 'image/svg+xml',
}

export interface HarnessServer {
  url: string
  close(): Promise<void>
}

interface Served {
  compiled: Compiled
  /** the weapp build, for its pictures */
  dist: string
  /** the local cloud */
  cloudUrl: string
  network: Network
}

/** Serves the compiled app, and stands between the phones and the local cloud as their network. */
export async function serve(served: Served): Promise<HarnessServer> {
  const server = createServer((request, response) => {
    answer(served, request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function answer(served: Served, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const where = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/')
  if (where === '/cloud/call' || where === '/cloud/upload') {
    const reply = await toCloud(served, where, request)
    // An answer that never comes: the connection stays open until the phone gives up or is killed.
    if (reply) response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(reply))
    return
  }
  if (where.startsWith('/cloud/files/')) {
    const file = await fetch(served.cloudUrl + where.slice('/cloud'.length))
    response.writeHead(file.status, { 'content-type': file.headers.get('content-type') ?? '' })
    response.end(Buffer.from(await file.arrayBuffer()))
    return
  }
  const text = served.compiled.get(where)
  if (text !== undefined) {
    response.writeHead(200, { 'content-type': types[path.extname(where)] ?? types['.html'] }).end(text)
    return
  }
  sendPicture(path.join(served.dist, path.posix.normalize(where)), response)
}

async function toCloud({ cloudUrl, network }: Served, where: string, request: IncomingMessage) {
  const openid = String(request.headers['x-openid'])
  const body = await readBody(request)
  const headers = { 'x-openid': openid, 'content-type': request.headers['content-type'] ?? '' }
  const ask = async (to: string) => {
    const reply = await fetch(cloudUrl + to, { method: 'POST', headers, body: new Uint8Array(body) })
    return (await reply.json()) as object
  }
  const { search } = new URL(request.url ?? '/', 'http://phone')
  if (where === '/cloud/upload') return carryUpload(network, openid, () => ask(`/upload${search}`))
  const envelope = JSON.parse(body.toString('utf8')) as Parameters<typeof carryCall>[2]
  return carryCall(network, openid, envelope, () => ask('/call/api'))
}

function sendPicture(file: string, response: ServerResponse): void {
  if (!fs.existsSync(file) || !fs.statSync(file).isFile()) {
    response.writeHead(404).end()
    return
  }
  response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream' })
  response.end(fs.readFileSync(file))
}
