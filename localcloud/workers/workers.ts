import { randomUUID } from 'node:crypto'
import type { Clock } from '../clock'
import { readFunctionConfig } from './functionConfig'
import type { FunctionConfig } from './functionConfig'
import { startInstance } from './instance'
import type { Instance } from './instance'
import { PlatformError } from './platformError'
import { createPool } from './pool'
import type { Pool } from './pool'

/** Replies larger than this are refused by the platform: 6 MB. */
const REPLY_BYTES_MAX = 6 * 1024 * 1024

export const APP_ID = 'wxlocal'
export const ENV_ID = 'local-env'

export interface WorkersOptions {
  readonly functionsDir: string
  readonly clock: Clock
  /** Where one worker's SDK finds the gateway; each worker has its own address, so that a leak can be told apart. */
  readonly adminUrl: (instance: string) => string
  /** Told when a worker is gone, so that what it held open is let go. */
  readonly releaseInstance: (instance: string) => void
  readonly log: (text: string) => void
  /** Invocations of one function that may run side by side. */
  readonly sizeMax?: number
  readonly queueMax?: number
}

/** The functions of the local cloud, each run by warm worker threads that hold the real SDK. */
export interface Workers {
  /** Answers as JSON text, exactly what the function replied. Refused with a PlatformError only. */
  invoke(name: string, event: unknown, env: Readonly<Record<string, string>>): Promise<string>
  /** Kills one running worker of a function; false when none is running. For proving what a crash does. */
  crash(name: string): Promise<boolean>
  /** Takes new bundles into use without dropping a running invocation. */
  reload(): Promise<void>
  config(name: string): FunctionConfig
  stats(): Record<string, ReturnType<Pool['stats']>>
  /** Ends every worker; none is left when it resolves, not even one that was still starting. */
  close(): Promise<void>
}

/** What set-up puts into the environment of a function: WeChat's ids of its messages, where somebody gives them. */
const messageIds = () => Object.entries(process.env).filter(([name]) => name.startsWith('WEIXIU_TEMPLATE_'))

/** What the platform sets for every instance; the SDK reads all of it from the environment. */
function instanceEnv(adminUrl: string): Record<string, string> {
  const { PATH = '', TZ, NODE_ENV = 'production' } = process.env
  return {
    PATH,
    NODE_ENV,
    ...(Object.fromEntries(messageIds()) as Record<string, string>),
    ...(TZ === undefined ? {} : { TZ }),
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    TENCENTCLOUD_SESSIONTOKEN: 'local',
    SCF_NAMESPACE: ENV_ID,
    TCB_ENV: ENV_ID,
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: adminUrl }),
    WX_CONTEXT_KEYS: 'WX_OPENID,WX_APPID,WX_UNIONID,WX_API_TOKEN',
  }
}

interface Running {
  readonly pool: Pool
  readonly config: () => FunctionConfig
}

/** The threads that are alive, so that closing waits for the last one. */
function createThreads() {
  const alive = new Set<Promise<void>>()
  return {
    /** One more; what comes back is called when it has ended. */
    begin(): () => void {
      let end = (): void => undefined
      const thread = new Promise<void>((resolve) => {
        end = resolve
      })
      alive.add(thread)
      void thread.then(() => alive.delete(thread))
      return () => end()
    },
    allEnded: () => Promise.all(alive),
  }
}

export function createWorkers(options: WorkersOptions): Workers {
  const functions = new Map<string, Running>()
  const threads = createThreads()
  let started = 0

  async function start(config: FunctionConfig): Promise<Instance> {
    started += 1
    const id = `${config.name}-${started}`
    const ended = threads.begin()
    return startInstance({
      file: config.file,
      env: instanceEnv(options.adminUrl(id)),
      memoryMb: config.memoryMb,
      offsetMs: options.clock.offsetMs(),
      log: options.log,
      onEnd: () => {
        options.releaseInstance(id)
        ended()
      },
    }).catch((error: unknown) => {
      ended()
      throw error
    })
  }

  function running(name: string): Running {
    const known = functions.get(name)
    if (known) return known
    let config = readFunctionConfig(options.functionsDir, name)
    const pool = createPool({
      sizeMax: options.sizeMax ?? 4,
      queueMax: options.queueMax ?? 1000,
      start: () => {
        config = readFunctionConfig(options.functionsDir, name)
        return start(config)
      },
    })
    const entry = { pool, config: () => config }
    functions.set(name, entry)
    return entry
  }

  async function invoke(
    name: string,
    event: unknown,
    env: Readonly<Record<string, string>>,
  ): Promise<string> {
    const { pool, config } = running(name)
    const json = await pool.withInstance((instance) => {
      const { timeoutMs, memoryMb } = config()
      const own = { WX_APPID: APP_ID, WX_API_TOKEN: 'local', ...env }
      const offsetMs = options.clock.offsetMs()
      return instance.run({ id: randomUUID(), event, env: own, offsetMs, memoryMb }, timeoutMs)
    })
    if (json.length > REPLY_BYTES_MAX || Buffer.byteLength(json) > REPLY_BYTES_MAX) {
      throw new PlatformError('failed', 'the reply is larger than 6 MB')
    }
    return json
  }

  return {
    invoke,
    crash: async (name) => (await functions.get(name)?.pool.crashOne()) ?? false,
    async reload() {
      await Promise.all([...functions.values()].map(({ pool }) => pool.reload()))
    },
    config: (name) => running(name).config(),
    stats: () => Object.fromEntries([...functions].map(([name, { pool }]) => [name, pool.stats()])),
    async close() {
      await Promise.all([...functions.values()].map(({ pool }) => pool.close()))
      await threads.allEnded()
    },
  }
}
