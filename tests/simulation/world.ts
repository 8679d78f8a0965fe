// eslint-disable-next-line house/no-waiting-for-time -- 0 ms: a turn for timers, and no waiting
import { setTimeout as pause } from 'node:timers/promises'
import { createApi } from '../../cloudfunctions/api/api'
import { seedCommunity } from '../../cloudfunctions/community/seed'
import { collections, type CollectionName } from '../../cloudfunctions/platform/collections'
import type { Cloud } from '../../cloudfunctions/platform/cloud'
import type { Services } from '../../cloudfunctions/platform/context'
import { createLog } from '../../cloudfunctions/platform/log'
import { createServices } from '../../cloudfunctions/platform/services'
import type { Documents } from '../../cloudfunctions/platform/store'
import { modules } from '../../cloudfunctions/modules'
import { createTable } from '../../cloudfunctions/table/table'
import { createTimer, type TimerReport } from '../../cloudfunctions/timer/timer'
import type { Envelope } from '../../contract/actions'
import type { Reply } from '../../contract/refusals'
import { openTestCloud, startSdk, type TestCloud } from '../../localcloud/testing'
import type { Network } from '../../localcloud/sdkNetwork'
import { beginning, community, communityIds, founders } from './people'
import type { Random } from './random'
import { createScheduler, type Line, type Scheduler } from './scheduler'

/** The real SDK, loaded once for each of the instances that run side by side; every history uses the same ones. */
interface Slot {
  cloud: Cloud
  services: Services
  line: Line | null
  scheduler: Scheduler | null
}

const slots: Slot[] = []

function slotAt(index: number): Slot {
  const known = slots[index]
  if (known !== undefined) return known
  const network: Network = (request) => {
    const { line, scheduler } = slots[index] ?? {}
    if (!line || !scheduler) return Promise.reject(new Error('nobody is running here'))
    return scheduler.send(line, request)
  }
  const cloud = startSdk(`http://127.0.0.1:9/admin/slot-${index}`, '', network)
  const slot: Slot = { cloud, services: createServices(cloud), line: null, scheduler: null }
  slots[index] = slot
  return slot
}

/** What became of one call: its answer, or null when its instance died. */
export type Outcome = Reply<unknown> | null

/** Two communities on a local cloud of their own, where nothing happens by chance but what the seed says. */
export interface World {
  random: Random
  cloud: TestCloud
  /** everything the functions logged while their instance lived */
  logged: string[]
  /** what WeChat has found out about pictures and not told yet */
  mail: unknown[]
  /** tables that the function `table` was asked for, and nobody has begun yet */
  tables: unknown[]
  now: () => number
  /** One call of the function `api`. @param diesAt the request before which its instance dies; null lives */
  api(event: Envelope, openid: string, diesAt: number | null): Promise<Outcome>
  timer(diesAt: number | null): Promise<TimerReport | null>
  /** The function `table`: makes one or reads one. */
  table(event: unknown, diesAt: number | null): Promise<unknown>
  /** Runs calls side by side, interleaved by the seed. */
  run<Result>(calls: readonly Promise<Result>[]): Promise<Result[]>
  documents<Name extends CollectionName>(name: Name): readonly Documents[Name][]
  /** all documents, to tell whether anything changed */
  dump(): string
  requests: () => number
  close(): Promise<void>
}

export async function openWorld(random: Random): Promise<World> {
  const mail: unknown[] = []
  const tables: unknown[] = []
  const cloud = await openTestCloud({
    now: beginning,
    deliver: async (event) => void mail.push(event),
    // As in the cloud: it begins when it begins, and whoever asked has gone on.
    functions: { table: (event) => void tables.push(event) },
  })
  const chance = random.fork()
  const scheduler = createScheduler(cloud.gateway, random.fork(), () => {
    if (chance.chance(0.08)) cloud.clock.advance(1 + chance.below(2000))
  })
  const logged: string[] = []
  const busy = new Set<Slot>()
  let lives = 0

  /** One life of an instance: the SDK module is the same, all else is new. */
  const live = async <Result>(diesAt: number | null, work: (services: Services) => Promise<Result>) => {
    const index = slots.findIndex((each) => !busy.has(each))
    const slot = slotAt(index === -1 ? slots.length : index)
    busy.add(slot)
    const line: Line = { name: `life-${(lives += 1)}`, alive: true, diesAt, sent: 0, asked: 0 }
    Object.assign(slot, { line, scheduler })
    scheduler.begin(line)
    const services: Services = {
      ...slot.services,
      now: () => cloud.clock.now(),
      newId: () => random.id(),
      random: () => chance.next(),
      sleep: () => scheduler.sleep(line),
      log: createLog((text) => {
        if (line.alive) logged.push(text)
      }),
    }
    try {
      const result = await work(services)
      return line.alive ? result : null
    } catch (error) {
      if (line.alive) throw error
      return null
    } finally {
      cloud.gateway.releaseInstance(line.name)
      scheduler.end(line)
      busy.delete(slot)
    }
  }

  const world: World = {
    random,
    cloud,
    logged,
    mail,
    tables,
    now: () => cloud.clock.now(),
    api: (event, openid, diesAt) => live(diesAt, (services) => createApi(services)(event, openid)),
    timer: (diesAt) => live(diesAt, (services) => createTimer(services)()),
    table: (event, diesAt) => live(diesAt, (services) => createTable(services, modules)(event)),
    run: async (calls) => {
      await scheduler.run(calls)
      const results = await Promise.all(calls)
      await cloud.openapi.settled()
      return results
    },
    documents: <Name extends CollectionName>(name: Name) =>
      cloud.documents(name) as unknown as readonly Documents[Name][],
    dump: () => JSON.stringify(Object.keys(collections).map((name) => cloud.documents(name))),
    requests: () => scheduler.count(),
    close: async () => {
      await pause(0)
      await cloud.close()
    },
  }
  await found(world, live)
  return world
}

type Live = <Result>(
  diesAt: number | null,
  work: (services: Services) => Promise<Result>,
) => Promise<Result | null>

/** In some histories the notice hangs for a while before points are paid, in others not at all (P3). */
async function found(world: World, live: Live): Promise<void> {
  const noticeDays = world.random.pick([0, 0, 0, 2])
  const slots = world.random.pick([1, 1, 2])
  const seeding = live(null, async ({ store }) => {
    for (const communityId of communityIds) {
      await seedCommunity(store, {
        community: community(communityId, { noticeDays, slots }),
        joinCode: `join-${communityId}`,
        people: founders(communityId),
        at: beginning,
      })
    }
  })
  await world.run([seeding])
}
