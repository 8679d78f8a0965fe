import { randomUUID } from 'node:crypto'
import { limits } from '../../../contract/limits'
import type { Route } from '../door'
import { DoorRefusal, readBody, sendJson } from '../http'
import { sendSentIn } from '../static'

const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
}

/** The part of the cloud storage that takes files in. */
export interface Storage {
  write(cloudPath: string, bytes: Uint8Array): Promise<void>
  fileId(cloudPath: string): string
}

/** Where the rules of the storage let a phone write. */
const incoming = /^incoming\/[\w.-]{1,100}$/

/** POST /upload takes one file as wx.cloud.uploadFile does: whatever it holds, where `path` says or under a random name. Function api looks at the bytes. */
export function uploadRoute(storage: Storage): Route {
  return {
    path: '/upload',
    methods: {
      async POST({ request, response }) {
        if (typeof request.headers['x-openid'] !== 'string') throw new DoorRefusal(401, 'person.unknown')
        const bytes = await readBody(request, limits.photoBytes)
        const type = (request.headers['content-type'] ?? '').split(';', 1)[0]?.trim() ?? ''
        const asked = new URL(request.url ?? '', 'http://door').searchParams.get('path')
        if (asked !== null && !incoming.test(asked)) throw new DoorRefusal(403, 'request.malformed')
        const path = asked ?? `incoming/${randomUUID()}.${EXTENSIONS[type] ?? 'bin'}`
        await storage.write(path, bytes)
        sendJson(response, 200, { ok: true, data: { fileId: storage.fileId(path) } })
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
