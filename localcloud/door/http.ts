import { isTooDeep } from '../../contract/depth'
import type { IncomingMessage, ServerResponse } from 'node:http'

/** One request on its way through the door. */
export interface Visit {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  /** Path with percent signs resolved, without the query. */
  readonly path: string
}

/** A request that the door itself turns away; `code` is for programs, `status` for HTTP. */
export class DoorRefusal extends Error {
  readonly status: number
  readonly code: string
  constructor(status: number, code: string) {
    super(code)
    this.name = 'DoorRefusal'
    this.status = status
    this.code = code
  }
}

/** Sends JSON that is already text, so that a function's reply passes through unchanged. */
export function sendJsonText(response: ServerResponse, status: number, json: string): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(json),
    'cache-control': 'no-store',
  })
  response.end(json)
}

export function sendJson(response: ServerResponse, status: number, data: unknown): void {
  sendJsonText(response, status, JSON.stringify(data))
}

/** Reads a whole body; refused with 413 as soon as it is known to be too large. */
export async function readBody(request: IncomingMessage, bytesMax: number): Promise<Buffer> {
  const tooLarge = () => new DoorRefusal(413, 'request.tooLarge')
  if (Number(request.headers['content-length'] ?? 0) > bytesMax) throw tooLarge()
  const parts: Buffer[] = []
  let bytes = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length
    if (bytes > bytesMax) throw tooLarge()
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/** Reads a JSON object; anything else is refused as malformed. */
export async function readJsonObject(
  request: IncomingMessage,
  bytesMax: number,
): Promise<Record<string, unknown>> {
  const text = (await readBody(request, bytesMax)).toString('utf8')
  const malformed = () => new DoorRefusal(400, 'request.malformed')
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw malformed()
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw malformed()
  if (isTooDeep(value)) throw malformed()
  return value as Record<string, unknown>
}
