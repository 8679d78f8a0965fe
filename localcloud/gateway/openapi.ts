import protobuf from 'protobufjs/light'

/** The part of WeChat's envelope that carries `cloud.openapi` calls. */
const root = protobuf.Root.fromJSON({
  nested: {
    KeyValuePair: {
      fields: {
        key: { type: 'string', id: 1 },
        value: { type: 'bytes', id: 2 },
        contenttype: { type: 'string', id: 3 },
        filename: { type: 'string', id: 4 },
      },
    },
    OpenApiData: { fields: { pairs: { rule: 'repeated', type: 'KeyValuePair', id: 1 } } },
    CommApiData: {
      fields: { apiType: { type: 'int32', id: 1 }, openapiData: { type: 'OpenApiData', id: 2 } },
    },
    CommOpenApiResp: {
      fields: {
        respData: { type: 'bytes', id: 1 },
        contentType: { type: 'string', id: 2 },
        errorCode: { type: 'int32', id: 3 },
        httpCode: { type: 'uint32', id: 4 },
      },
    },
  },
})
const requestType = root.lookupType('CommApiData')
const answerType = root.lookupType('CommOpenApiResp')

interface Pair {
  key: string
  value: Uint8Array
  contenttype?: string
  filename?: string
}

/** The arguments of an openapi call; a file comes as `{ contentType, fileName, value }`. */
export function readOpenApiRequest(bytes: Uint8Array): Record<string, unknown> {
  const message = requestType.decode(bytes) as unknown as { openapiData?: { pairs?: Pair[] } }
  const data: Record<string, unknown> = {}
  for (const pair of message.openapiData?.pairs ?? []) data[pair.key] = readValue(pair)
  return data
}

function readValue(pair: Pair): unknown {
  const bytes = Buffer.from(pair.value)
  if (pair.contenttype) return { contentType: pair.contenttype, fileName: pair.filename ?? '', value: bytes }
  const text = bytes.toString('utf8')
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}

/** WeChat's answer: JSON with `errcode` (the SDK throws when it is not 0), or `{ contentType, buffer }` for a picture. */
export function writeOpenApiAnswer(answer: unknown): Buffer {
  const picture = isPicture(answer)
  const fields = {
    respData: picture ? answer.buffer : Buffer.from(JSON.stringify(answer)),
    contentType: picture ? answer.contentType : 'application/json; charset=UTF-8',
    errorCode: 0,
    httpCode: 200,
  }
  return Buffer.from(answerType.encode(fields).finish())
}

function isPicture(answer: unknown): answer is { contentType: string; buffer: Uint8Array } {
  if (typeof answer !== 'object' || answer === null || !('buffer' in answer)) return false
  return ArrayBuffer.isView(answer.buffer)
}

/** Parts of a multipart form by name; the SDK sends openapi calls so. */
export function readMultipart(body: Buffer, contentType: string): Map<string, Buffer> {
  const boundary = /boundary=(?:"([^"]+)"|([^;]+))/.exec(contentType)
  const mark = Buffer.from(`--${boundary?.[1] ?? boundary?.[2] ?? ''}`)
  const parts = new Map<string, Buffer>()
  let start = body.indexOf(mark)
  while (start >= 0) {
    const end = body.indexOf(mark, start + mark.length)
    if (end < 0) break
    // Between the marks: line break, headers, empty line, content, line break.
    const part = body.subarray(start + mark.length + 2, end - 2)
    const headersEnd = part.indexOf('\r\n\r\n')
    const name = /name="([^"]+)"/.exec(part.subarray(0, headersEnd).toString('utf8'))?.[1]
    if (name !== undefined) parts.set(name, part.subarray(headersEnd + 4))
    start = end
  }
  return parts
}
