import { EventEmitter } from 'node:events'
import http from 'node:http'
import { Writable } from 'node:stream'

/** One HTTP request of the SDK, whole. */
export interface WireRequest {
  method: string
  url: string
  headers: Readonly<Record<string, string | number>>
  body: Buffer
}

export interface WireAnswer {
  status: number
  body: Buffer
}

/** Carries a request and brings its answer; a rejection is a broken connection. */
export type Network = (request: WireRequest) => Promise<WireAnswer>

interface RequestOptions {
  method?: string
  headers?: Record<string, string | number>
}

type Respond = (response: EventEmitter) => void

/**
 * What stands for `node:http` and for signing inside one SDK instance: the SDK above stays as it is, but every request
 * goes through `network`, in this process and with no sockets, so that a test can decide when each is answered, or lose
 * it. Nobody here checks signatures, and making them costs more than all the rest of a request.
 */
export function networkModules(network: Network): Readonly<Record<string, unknown>> {
  const request = (url: string, options: RequestOptions, respond: Respond) => {
    const { method = 'get', headers = {} } = options
    return new CarriedRequest({ url, method: method.toUpperCase(), headers }, network, respond)
  }
  const sign = ({ timestamp }: { timestamp: number }) => ({ authorization: 'unsigned', timestamp })
  return { http: { ...http, request }, '@cloudbase/signature-nodejs': { sign } }
}

class CarriedRequest extends Writable {
  readonly #chunks: Buffer[] = []
  readonly #send: (body: Buffer) => Promise<void>

  constructor(head: Omit<WireRequest, 'body'>, network: Network, respond: Respond) {
    super()
    this.#send = async (body) => {
      const { status, body: answered } = await network({ ...head, body })
      const response = Object.assign(new EventEmitter(), {
        statusCode: status,
        headers: {},
        setEncoding: () => undefined,
      })
      respond(response)
      if (answered.length > 0) response.emit('data', answered)
      response.emit('end')
    }
  }

  override _write(chunk: Buffer | string, encoding: BufferEncoding, done: () => void): void {
    this.#chunks.push(typeof chunk === 'string' ? Buffer.from(chunk, encoding) : chunk)
    done()
  }

  override _final(done: () => void): void {
    done()
    this.#send(Buffer.concat(this.#chunks)).catch((error: unknown) => this.emit('error', error))
  }

  /** As of http.ClientRequest: here nothing times out by the wall clock. */
  setTimeout(): this {
    return this
  }
}
