// The pages of dist/h5 and nothing else, in a process of its own: what npm start is compared with.
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

const folder = process.argv[2] ?? ''
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}

const server = createServer((request, response) => {
  const asked = (request.url ?? '/').split('?')[0] ?? '/'
  const name = path.posix.normalize(asked.replace(/^\/app/, ''))
  const file = path.join(folder, name === '/' ? 'index.html' : name)
  readFile(file).then(
    (bytes) =>
      response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'image/png' }).end(bytes),
    () => response.writeHead(404).end(),
  )
})
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo
  console.log(`serving http://localhost:${port}/`)
})
