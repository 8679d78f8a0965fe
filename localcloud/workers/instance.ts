import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { transformSync } from 'esbuild'
import { PER_CALL_KEYS } from './messages'
import type { FromWorker, ToWorker } from './messages'
import { PlatformError } from './platformError'

export interface InstanceOptions {
  /** Absolute path of the bundle. */
  readonly file: string
  /** Environment of the worker, without anything that belongs to one invocation. */
  readonly env: Readonly<Record<string, string>>
  readonly memoryMb: number
  readonly offsetMs: number
  /** What the function prints. */
  readonly log: (text: string) => void
  /** Told once, when the thread is gone for whatever reason. */
  readonly onEnd: () => void
}

/** One warm worker thread that holds one function and answers one invocation at a time. */
export interface Instance {
  /** The reply as JSON text. Refused with a PlatformError when it throws, dies or runs over the time limit. */
  run(call: ToWorker, timeoutMs: number): Promise<string>
  isAlive(): boolean
  /** Ends the thread at once, as a crash of the machine would. */
  kill(): Promise<void>
}

interface Pending {
  readonly id: string
  settle(outcome: { json: string } | { error: PlatformError }): void
}

let bootstrapCode: string | undefined

function bootstrap(): string {
  bootstrapCode ??= transformSync(readFileSync(join(__dirname, 'bootstrap.ts'), 'utf8'), {
    loader: 'ts',
    format: 'cjs',
    target: 'node20',
  }).code
  return bootstrapCode
}

function startThread(options: InstanceOptions): Worker {
  const worker = new Worker(bootstrap(), {
    eval: true,
    execArgv: [],
    env: { ...options.env },
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: options.memoryMb },
    workerData: { file: options.file, perCallKeys: PER_CALL_KEYS, offsetMs: options.offsetMs },
  })
  worker.stdout.setEncoding('utf8').on('data', options.log)
  worker.stderr.setEncoding('utf8').on('data', options.log)
  return worker
}

/** Starts a worker and waits until its bundle is loaded; refused when the bundle cannot be loaded. */
export async function startInstance(options: InstanceOptions): Promise<Instance> {
  const worker = startThread(options)
  let alive = true
  let pending: Pending | undefined
  let reason = 'the function instance ended'
  const settle: Pending['settle'] = (outcome) => {
    pending?.settle(outcome)
    pending = undefined
  }

  worker.on('error', (error) => {
    reason = error instanceof Error ? error.message : String(error)
    alive = false
    settle({ error: new PlatformError('failed', reason) })
  })
  worker.once('exit', () => {
    alive = false
    options.onEnd()
    settle({ error: new PlatformError('failed', reason) })
  })
  await new Promise<void>((resolve, reject) => {
    worker.once('message', () => resolve())
    worker.once('exit', () => reject(new PlatformError('failed', reason)))
  })
  worker.on('message', (message: FromWorker) => {
    if (message.kind === 'ready' || message.id !== pending?.id) return
    if (message.kind === 'reply') return settle({ json: message.json })
    options.log(`${message.stack || message.message}\n`)
    settle({ error: new PlatformError('failed', message.message) })
  })

  const kill = async () => {
    alive = false
    await worker.terminate()
  }
  const run: Instance['run'] = (call, timeoutMs) =>
    new Promise((resolve, reject) => {
      if (!alive) return reject(new PlatformError('failed', reason))
      const timeout = setTimeout(() => {
        const seconds = timeoutMs / 1000
        settle({ error: new PlatformError('timedOut', `Invoking task timed out after ${seconds} seconds`) })
        void kill()
      }, timeoutMs)
      pending = {
        id: call.id,
        settle(outcome) {
          clearTimeout(timeout)
          if ('json' in outcome) resolve(outcome.json)
          else reject(outcome.error)
        },
      }
      worker.postMessage(call)
    })
  return { run, kill, isAlive: () => alive }
}
