import { join } from 'node:path'
import type { Reply } from '../contract/refusals'
import { openCloud } from './cloud'
import type { Cloud } from './cloud'
import { openDataFolder } from './dataFolder'
import type { DataFolder } from './dataFolder'
import { seedDemo } from './demo/seed'
import { DamagedFileError } from './gateway/disk'
import { readKnown } from './demo/known'
import type { DemoPeople } from './demo/people'
import { openDoor } from './door/door'
import type { Route } from './door/door'
import { callApi, callRoute } from './door/routes/call'
import { foundRoute } from './door/routes/found'
import { filesRoute, uploadRoute } from './door/routes/files'
import { appRoutes, stageRoute } from './door/routes/pages'
import { contractRoute, demoRoute, outboxRoute } from './door/routes/tell'
import { clockRoute, timerRoute } from './door/routes/time'
import { createFounder, type Founder } from './founder/founder'
import type { Openapi } from './openapi/openapi'
import { startTimerLoop } from './timerLoop'
import type { TimerLoop } from './timerLoop'
import type { Workers } from './workers/workers'

export interface StartOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number
  /** Left out: everything is kept in memory and gone after. */
  readonly dataDir?: string
  /** Fill an empty data folder with the demo community. */
  readonly demo?: boolean
  /** Throw away what the data folder holds first. */
  readonly reset?: boolean
  /** Built functions; dist/functions by default. */
  readonly functionsDir?: string
  readonly h5Dir?: string
  /** false: function timer runs only when asked. */
  readonly timer?: boolean
  /** Invocations of one function side by side. */
  readonly workersMax?: number
  /** Progress and what functions print. */
  readonly log?: (text: string) => void
}

/** A whole running local cloud, as `npm start` and the tests use it. */
export interface LocalCloud {
  readonly url: string
  readonly people: DemoPeople
  readonly openapi: Openapi
  readonly workers: Workers
  readonly cloud: Cloud
  /** Does as one person what their phone would; refused with a PlatformError when the function did not answer. */
  call(
    openid: string | undefined,
    action: string,
    input: unknown,
    options?: { readonly requestId?: string; readonly communityId?: string },
  ): Promise<Reply<unknown>>
  /** Moves the clock forward by whole milliseconds. */
  advance(ms: number): void
  /** Runs function timer now; its reply. */
  runTimer(): Promise<unknown>
  /** Kills one worker that is running an invocation of api; false when none is. */
  crashWorker(): Promise<boolean>
  close(): Promise<void>
}

const ROOT = join(__dirname, '..')

function routes(
  cloud: Cloud,
  folder: DataFolder,
  loop: TimerLoop,
  people: DemoPeople,
  h5Dir: string,
  founder: Founder,
): Route[] {
  return [
    callRoute(cloud.workers),
    contractRoute(),
    demoRoute(people),
    foundRoute(founder),
    outboxRoute(cloud.outbox),
    clockRoute(cloud.clock),
    timerRoute(() => loop.runNow()),
    uploadRoute(cloud.gateway.files),
    filesRoute(folder.filesDir),
    ...appRoutes(h5Dir),
    stageRoute(join(ROOT, 'localcloud', 'stage')),
  ]
}

/** Seeds an empty folder; a folder whose seeding was cut short is emptied and seeded again. */
async function openSeeded(
  options: StartOptions,
  folder: DataFolder,
  log: (text: string) => void,
  address: () => string,
) {
  const wanted = options.demo ?? false
  if (options.reset === true || folder.has('seeding')) folder.empty()
  const known = readKnown(folder)
  const functionsDir = options.functionsDir ?? join(ROOT, 'dist', 'functions')
  const { workersMax } = options
  const cloud = await openCloud({
    folder,
    functionsDir,
    log,
    address,
    ...(workersMax === undefined ? {} : { workersMax }),
  }).catch((error: unknown) => {
    throw error instanceof DamagedFileError ? folder.damaged('weixiu.db', error.why) : error
  })
  const empty = cloud.gateway.documents('communities').length === 0
  if (!wanted || !empty) return { cloud, people: known }
  try {
    folder.writeJson('seeding', true)
    const people = await seedDemo(cloud, log)
    folder.writeJson('demo', people)
    folder.remove('seeding')
    return { cloud, people }
  } catch (error) {
    await cloud.close()
    throw error
  }
}

/**
 * Starts the whole local cloud in this process.
 * Refused with a DataFolderError when the folder cannot be used, with EADDRINUSE when the port is taken.
 */
export async function startLocalCloud(options: StartOptions = {}): Promise<LocalCloud> {
  const log = options.log ?? (() => undefined)
  const folder = openDataFolder(options.dataDir)
  try {
    let url = ''
    const { cloud, people } = await openSeeded(options, folder, log, () => url)
    const { workers, clock, openapi } = cloud
    const loop = startTimerLoop({ clock, workers, running: options.timer ?? true, log })
    const h5Dir = options.h5Dir ?? join(ROOT, 'dist', 'h5')
    const founder = createFounder(cloud, log)
    const stopAll = async () => {
      await loop.stop()
      await founder.close()
      await cloud.close()
      folder.release()
    }
    const door = await openDoor({
      port: options.port ?? 0,
      routes: routes(cloud, folder, loop, people, h5Dir, founder),
      log,
    }).catch(async (error: unknown) => {
      await stopAll()
      throw error
    })
    url = `http://127.0.0.1:${door.port}`
    return {
      url,
      people,
      openapi,
      workers,
      cloud,
      async call(openid, action, input, extra = {}) {
        return JSON.parse(await callApi(workers, openid, { action, input, ...extra })) as Reply<unknown>
      },
      advance: (ms) => {
        clock.advance(ms)
      },
      runTimer: async () => JSON.parse(await loop.runNow()) as unknown,
      crashWorker: () => workers.crash('api'),
      async close() {
        await door.close()
        await stopAll()
      },
    }
  } catch (error) {
    folder.release()
    throw error
  }
}
