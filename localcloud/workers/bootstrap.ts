// Runs inside each worker thread, before the function's bundle is loaded. It is turned into plain JavaScript
// when a worker starts (instance.ts), so it may import nothing but Node's own modules.
import { parentPort, workerData } from 'node:worker_threads'
import type { FromWorker, ToWorker } from './messages'

const port = parentPort
if (port === null) throw new Error('this file runs in a worker thread only')

const { file, perCallKeys } = workerData as { file: string; perCallKeys: string[] }
const RealDate = Date
let offsetMs = 0

/** Functions read the time as they always do; what they see is the clock of the local cloud. */
function shiftDate(): void {
  const now = () => RealDate.now() + offsetMs
  const shifted = new Proxy(RealDate, {
    construct: (target, args, self) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, self) as Date,
    apply: () => new RealDate(now()).toString(),
    get: (target, key) => (key === 'now' ? now : (Reflect.get(target, key) as unknown)),
  })
  RealDate.prototype.constructor = shifted
  globalThis.Date = shifted
}

function describe(error: unknown): { message: string; stack: string } {
  if (error instanceof Error) return { message: error.message, stack: error.stack ?? '' }
  return { message: String(error), stack: '' }
}

const send = (message: FromWorker) => {
  port.postMessage(message)
}

type Main = (event: unknown, context: unknown) => unknown

async function run(main: Main, call: ToWorker): Promise<void> {
  for (const key of perCallKeys) Reflect.deleteProperty(process.env, key)
  Object.assign(process.env, call.env)
  offsetMs = call.offsetMs
  try {
    const reply = await main(call.event, { request_id: call.id, memory_limit_in_mb: call.memoryMb })
    send({ kind: 'reply', id: call.id, json: JSON.stringify(reply ?? null) })
  } catch (error) {
    send({ kind: 'failed', id: call.id, ...describe(error) })
  }
}

shiftDate()
offsetMs = (workerData as { offsetMs: number }).offsetMs
// eslint-disable-next-line @typescript-eslint/no-require-imports -- a bundle is loaded as the platform loads it
const { main } = require(file) as { main?: Main }
if (typeof main !== 'function') throw new Error(`${file} exports no main`)
port.on('message', (call: ToWorker) => void run(main, call))
send({ kind: 'ready' })
