import { settings } from '../world'
import { wxCall, type Options } from './call'
import { contentOf } from './files'

/** What the harness's server says when the network of this phone lost the call. */
interface Lost {
  lost: string
}

async function send<T>(path: string, body: BodyInit, headers: Record<string, string>): Promise<T> {
  const response = await fetch(path, {
    method: 'POST',
    body,
    headers: { ...headers, 'x-openid': settings.openid },
  })
  const answer = (await response.json()) as T & Partial<Lost>
  if (answer.lost !== undefined) throw new Error(`-1 ${answer.lost}`)
  return answer
}

async function callFunction(options: Options) {
  if (options['name'] !== 'api') throw new Error(`-501000 function ${String(options['name'])} not found`)
  const result = await send<object>('/cloud/call', JSON.stringify(options['data']), {
    'content-type': 'application/json',
  })
  return { result }
}

const types: Readonly<Record<string, string>> = { png: 'image/png', jpg: 'image/jpeg', mp3: 'audio/mpeg' }

async function uploadFile(options: Options) {
  const path = String(options['filePath'])
  const content = contentOf(path)
  if (content === undefined) throw new Error(`file not found: ${path}`)
  const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))
  const answer = await send<{ ok: boolean; code?: string; data?: { fileId: string } }>(
    `/cloud/upload?path=${encodeURIComponent(String(options['cloudPath']))}`,
    bytes,
    {
      'content-type': types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
    },
  )
  if (!answer.data) throw new Error(`-1 ${answer.code ?? 'refused'}`)
  return { fileID: answer.data.fileId, statusCode: 200 }
}

let begun = false
const afterInit = (run: (options: Options) => unknown) => (options: Options) => {
  if (!begun) throw new Error('-1 Cloud API is not enabled, please call wx.cloud.init first')
  return run(options)
}

/** wx.cloud on the local cloud. The client never touches the database: wx.cloud.database is not there. */
export const cloud = {
  init: () => {
    begun = true
  },
  callFunction: wxCall('cloud.callFunction', afterInit(callFunction)),
  uploadFile: wxCall('cloud.uploadFile', afterInit(uploadFile)),
}
