import { collections } from '../cloudfunctions/platform/collections'
import * as v from 'valibot'
import { createClock, OFFSET_MAX_MS } from './clock'
import type { Clock } from './clock'
import type { DataFolder } from './dataFolder'
import { createGateway } from './gateway/gateway'
import type { Gateway } from './gateway/gateway'
import { createOpenapi } from './openapi/openapi'
import type { Openapi } from './openapi/openapi'
import { createOutbox } from './openapi/outbox'
import type { Outbox } from './openapi/outbox'
import { APP_ID, createWorkers } from './workers/workers'
import type { Workers } from './workers/workers'

/** The cloud without its door: gateway, workers, WeChat's own calls, and the clock they share. */
export interface Cloud {
  readonly gateway: Gateway
  readonly workers: Workers
  readonly openapi: Openapi
  readonly outbox: Outbox
  readonly clock: Clock
  close(): Promise<void>
}

export interface CloudOptions {
  readonly folder: DataFolder
  readonly functionsDir: string
  readonly log: (text: string) => void
  readonly workersMax?: number
  /** Where the door is, once it is open: drawn codes lead there. */
  readonly address?: () => string
}

const KeptClock = v.object({
  offsetMs: v.pipe(v.number(), v.safeInteger(), v.minValue(-OFFSET_MAX_MS), v.maxValue(OFFSET_MAX_MS)),
})

function readOffset(folder: DataFolder): number {
  const kept = folder.readJson('clock')
  if (kept === undefined) return 0
  const clock = v.safeParse(KeptClock, kept)
  if (!clock.success) throw folder.damaged('clock.json', 'no time of ours')
  return clock.output.offsetMs
}

/** Starts gateway and workers over a data folder; nothing is seeded and nobody is let in yet. */
export async function openCloud(options: CloudOptions): Promise<Cloud> {
  const { folder, functionsDir, log, workersMax, address } = options
  const clock = createClock(readOffset(folder), (offsetMs) => {
    folder.writeJson('clock', { offsetMs })
  })
  const outbox = createOutbox()
  const openapi = createOpenapi({
    appId: APP_ID,
    clock,
    outbox,
    sceneAddress: (page, scene) => `${address?.() ?? ''}/app/#/${page}?scene=${encodeURIComponent(scene)}`,
    async deliver(event) {
      await workers.invoke('api', event, { TCB_SOURCE: 'wx_unknown' })
    },
  })
  const gateway = await createGateway({
    file: folder.databaseFile,
    filesDir: folder.filesDir,
    collections,
    now: () => clock.now(),
    openapi: (api, data) => openapi.call(api, data),
    invoke: async (name, data) => JSON.parse(await workers.invoke(name, data, {})) as unknown,
  })
  const workers: Workers = createWorkers({
    functionsDir,
    clock,
    adminUrl: (instance) => gateway.adminUrl(instance),
    releaseInstance: (instance) => {
      gateway.releaseInstance(instance)
    },
    log,
    ...(workersMax === undefined ? {} : { sizeMax: workersMax }),
  })
  return {
    gateway,
    workers,
    openapi,
    outbox,
    clock,
    async close() {
      await workers.close()
      await gateway.close()
    },
  }
}
