import { join } from 'node:path'
import type { Reply } from '../contract/refusals'
import type { Cloud } from './cloud'
import { openDataFolder } from './dataFolder'
import type { DemoPeople } from './demo/people'
import { DoorRefusal } from './door/http'
import { openDoor } from './door/door'
import type { Route } from './door/door'
import { callApi, callRoute } from './door/routes/call'
import { foundRoute } from './door/routes/found'
import { filesRoute, uploadRoute } from './door/routes/files'
import { appRoutes, stageRoute } from './door/routes/pages'
import { restartRoute } from './door/routes/restart'
import { contractRoute, demoRoute, outboxRoute } from './door/routes/tell'
import { clockRoute, timerRoute } from './door/routes/time'
import { builtFunctionsDir, openHouse, type House, type HouseOptions } from './house'
import type { Openapi } from './openapi/openapi'
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

function routesOf({ cloud, people, loop, founder }: House, filesDir: string, h5Dir: string): Route[] {
  return [
    callRoute(cloud.workers),
    contractRoute(),
    demoRoute(people),
    foundRoute(founder),
    outboxRoute(cloud.outbox),
    clockRoute(cloud.clock),
    timerRoute(() => loop.runNow()),
    uploadRoute(cloud.gateway.files),
    filesRoute(filesDir),
    ...appRoutes(h5Dir),
    stageRoute(join(ROOT, 'localcloud', 'stage')),
  ]
}

/** A house that can be torn down and built anew behind an open door. */
function rebuildable(first: House, options: HouseOptions) {
  let house: House | undefined = first
  let building: Promise<void> | undefined
  const rebuild = async () => {
    const old = house
    house = undefined
    await old?.close()
    house = await openHouse({ ...options, reset: true })
  }
  return {
    /** Refused while it is being built. */
    now(): House {
      if (house === undefined) throw new DoorRefusal(503, 'busy')
      return house
    },
    /** Whoever asks while it is being built waits for the same building. */
    restart: () =>
      (building ??= rebuild().finally(() => {
        building = undefined
      })),
    async close() {
      await building?.catch(() => undefined)
      await house?.close()
    },
  }
}

/**
 * Starts the whole local cloud in this process.
 * Refused with a DataFolderError when the folder cannot be used, with EADDRINUSE when the port is taken.
 */
export async function startLocalCloud(options: StartOptions = {}): Promise<LocalCloud> {
  const log = options.log ?? (() => undefined)
  const folder = openDataFolder(options.dataDir)
  let url = ''
  const { demo = false, reset = false, timer = true, workersMax } = options
  const houseOptions: HouseOptions = {
    folder,
    functionsDir: options.functionsDir ?? builtFunctionsDir,
    demo,
    reset,
    timer,
    log,
    address: () => url,
    ...(workersMax === undefined ? {} : { workersMax }),
  }
  try {
    const house = rebuildable(await openHouse(houseOptions), houseOptions)
    const h5Dir = options.h5Dir ?? join(ROOT, 'dist', 'h5')
    const door = await openDoor({
      port: options.port ?? 0,
      routes: (path) =>
        path === '/restart'
          ? [restartRoute(demo ? house.restart : undefined)]
          : routesOf(house.now(), folder.filesDir, h5Dir),
      log,
    }).catch(async (error: unknown) => {
      await house.close()
      throw error
    })
    url = `http://127.0.0.1:${door.port}`
    return {
      url,
      get people() {
        return house.now().people
      },
      get openapi() {
        return house.now().cloud.openapi
      },
      get workers() {
        return house.now().cloud.workers
      },
      get cloud() {
        return house.now().cloud
      },
      async call(openid, action, input, extra = {}) {
        const { workers } = house.now().cloud
        return JSON.parse(await callApi(workers, openid, { action, input, ...extra })) as Reply<unknown>
      },
      advance: (ms) => {
        house.now().cloud.clock.advance(ms)
      },
      runTimer: async () => JSON.parse(await house.now().loop.runNow()) as unknown,
      crashWorker: () => house.now().cloud.workers.crash('api'),
      async close() {
        await door.close()
        await house.close()
        folder.release()
      },
    }
  } catch (error) {
    folder.release()
    throw error
  }
}
