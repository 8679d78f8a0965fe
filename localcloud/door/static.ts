import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { contentPolicy } from './guard'
import { DoorRefusal } from './http'
import type { Visit } from './http'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.mp3': 'audio/mpeg',
  '.aac': 'audio/aac',
  '.wav': 'audio/wav',
}
/** What people may have sent in; everything else they sent is only ever downloaded. */
const SHOWN = new Set(['.png', '.jpg', '.jpeg', '.webp', '.gif', '.mp3', '.aac', '.wav'])

/** The file a path names inside a folder; refused when it is outside, hidden, a folder, or not there. */
async function findFile(
  folder: string,
  path: string,
): Promise<{ file: string; bytes: number; changedAt: number }> {
  const notFound = new DoorRefusal(404, 'door.notFound')
  const parts = path.split('/').filter((part) => part !== '')
  const strange = parts.some((part) => part.startsWith('.') || /[\\\0]/.test(part) || part.includes(sep))
  if (strange) throw notFound
  const file = join(folder, ...parts)
  const found = await stat(file).catch(() => undefined)
  if (!found?.isFile()) throw notFound
  return { file, bytes: found.size, changedAt: Math.floor(found.mtimeMs) }
}

const inlineScript = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/gi

async function sendPage({ request, response }: Visit, file: string): Promise<void> {
  const html = await readFile(file, 'utf8')
  const hashes = [...html.matchAll(inlineScript)].map(([, code = '']) =>
    createHash('sha256').update(code).digest('base64'),
  )
  response.writeHead(200, {
    'content-type': TYPES['.html'],
    'content-length': Buffer.byteLength(html),
    'cache-control': 'no-cache',
    'content-security-policy': contentPolicy(hashes),
  })
  response.end(request.method === 'HEAD' ? undefined : html)
}

async function sendFile(visit: Visit, folder: string, path: string, type: string): Promise<void> {
  const { request, response } = visit
  const { file, bytes, changedAt } = await findFile(folder, path)
  const etag = `"${bytes.toString(36)}-${changedAt.toString(36)}"`
  response.setHeader('etag', etag)
  response.setHeader('cache-control', 'no-cache')
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304).end()
    return
  }
  response.writeHead(200, { 'content-type': type, 'content-length': bytes })
  if (request.method === 'HEAD') {
    response.end()
    return
  }
  // The reader may close the page half way; that is no fault.
  await pipeline(createReadStream(file), response).catch(() => response.destroy())
}

/** Serves one file of a folder that was built here; a path that ends in a slash is its index.html. */
export async function sendBuilt(visit: Visit, folder: string, path: string): Promise<void> {
  const wanted = path === '' || path.endsWith('/') ? `${path}index.html` : path
  if (extname(wanted) === '.html') return sendPage(visit, (await findFile(folder, wanted)).file)
  return sendFile(visit, folder, wanted, TYPES[extname(wanted)] ?? 'application/octet-stream')
}

/** Serves one file that people sent in: pictures as pictures, sounds as sounds, anything else as a download. */
export async function sendSentIn(visit: Visit, folder: string, path: string): Promise<void> {
  const extension = extname(path).toLowerCase()
  const type = SHOWN.has(extension) ? TYPES[extension] : undefined
  if (type === undefined) visit.response.setHeader('content-disposition', 'attachment')
  visit.response.setHeader('content-security-policy', "default-src 'none'; sandbox")
  return sendFile(visit, folder, path, type ?? 'application/octet-stream')
}
