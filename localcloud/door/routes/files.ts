import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { limits } from '../../../contract/fields'
import type { Route } from '../door'
import { DoorRefusal, readBody, sendJson } from '../http'
import { sendSentIn } from '../static'

const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
}

/** POST /upload takes one file as wx.cloud.uploadFile does: whatever it holds. Function api looks at the bytes. */
export function uploadRoute(filesDir: string, fileId: (path: string) => string): Route {
  return {
    path: '/upload',
    methods: {
      async POST({ request, response }) {
        if (typeof request.headers['x-openid'] !== 'string') throw new DoorRefusal(401, 'person.unknown')
        const bytes = await readBody(request, limits.photoBytes)
        const type = (request.headers['content-type'] ?? '').split(';', 1)[0]?.trim() ?? ''
        const path = `incoming/${randomUUID()}.${EXTENSIONS[type] ?? 'bin'}`
        await mkdir(join(filesDir, 'incoming'), { recursive: true })
        await writeFile(join(filesDir, path), bytes, { flag: 'wx' })
        sendJson(response, 200, { ok: true, data: { fileId: fileId(path) } })
      },
    },
  }
}

/** GET /files/…: what lies in storage, by its path. */
export function filesRoute(filesDir: string): Route {
  return {
    path: '/files/*',
    methods: { GET: (visit) => sendSentIn(visit, filesDir, visit.path.slice('/files/'.length)) },
  }
}
