import type { InputOf, OutputOf } from '../../contract/actions'
import type { ActionName } from '../../contract/names'
import type { Reply } from '../../contract/refusals'
import { openTestCloud, type TestCloud } from '../../localcloud/testing'
import { minuteMs } from '../../domain/kernel/time'
import { createApi } from '../api/api'
import { seedCommunity } from '../community/seed'
import { collections, type CollectionName } from '../platform/collections'
import type { Services } from '../platform/context'
import { memberIdOf } from '../platform/identity'
import { createLog } from '../platform/log'
import { createServices } from '../platform/services'
import { createStore, type Documents, type Store } from '../platform/store'
import { modules } from '../modules'
import { createTable } from '../table/table'
import { createTimer } from '../timer/timer'
import type { Ground } from './ground'
import { countRoundTrips, type RoundTrips } from './roundTrips'
import { elsewhere, here, openidOf, others, people, testNow, type PersonName } from './people'

export interface CallOptions {
  requestId?: string
  communityId?: string
  consentId?: string
}

/** The function `api` on a fresh local cloud with two communities, called as the mini-program calls it. */
export interface TestApi extends Ground {
  store: Store
  /** everything that was written to the log */
  logged: string[]
  call<Name extends ActionName>(
    who: PersonName,
    action: Name,
    input: InputOf<Name>,
    options?: CallOptions,
  ): Promise<Reply<OutputOf<Name>>>
  /** as `call`, but refusals fail the test */
  must<Name extends ActionName>(
    who: PersonName,
    action: Name,
    input: InputOf<Name>,
    options?: CallOptions,
  ): Promise<OutputOf<Name>>
  /** whatever event, of whatever shape */
  send(who: PersonName, event: unknown): Promise<Reply<unknown>>
  /** all documents of all collections, to prove that nothing changed */
  dump(): string
  documents<Name extends CollectionName>(name: Name): Documents[Name][]
  /** database round trips of the last call */
  roundTrips(): RoundTrips
  close(): Promise<void>
}

/** The function `table` beside it, in an instance of its own. */
export const tableOn = (cloud: TestCloud, log = createLog(() => undefined)) =>
  createTable({ ...createServices(cloud.sdk('table')), now: () => cloud.clock.now(), log }, modules)

/** Opens it; close it in `afterAll`. Services may be replaced, e.g. to make chance or time stand still. */
export async function openTestApi(replaced: Partial<Services> = {}): Promise<TestApi> {
  const opened: { api?: TestApi } = {}
  const cloud = await openTestCloud({
    now: testNow,
    deliver: async (event) => {
      await opened.api?.send('nobody', event)
    },
    functions: { table: (event) => tableOn(cloud)(event) },
  })
  const logged: string[] = []
  const free: string[] = []
  let made = 0
  let lastTrips = (): RoundTrips => ({ total: 0, deep: 0 })
  // As in the cloud: an instance of the function answers one call at a time.
  const inInstance = async (work: (instance: string) => Promise<Reply<unknown>>) => {
    const instance = free.pop() ?? `api-${(made += 1)}`
    try {
      return await work(instance)
    } finally {
      free.push(instance)
    }
  }
  const send = (who: PersonName, event: unknown) =>
    inInstance((instance) => {
      const real = createServices(cloud.sdk(instance))
      const { store: counting, counted } = countRoundTrips(real.store)
      lastTrips = counted
      const services = {
        ...real,
        store: counting,
        now: () => cloud.clock.now(),
        log: createLog((line) => logged.push(line)),
        ...replaced,
      }
      return createApi(services)(event, openidOf(who), who === 'nobody' ? 'wx_unknown' : 'wx_client')
    })
  const store = createStore(cloud.sdk('seed'))
  const call: TestApi['call'] = (who, action, input, options = {}) =>
    send(who, { action, input, ...options }) as ReturnType<TestApi['call']> as never
  const api: TestApi = {
    cloud,
    store,
    logged,
    send,
    call,
    async must(who, action, input, options) {
      const reply = await call(who, action, input, options)
      if (!reply.ok) throw new Error(`${who} ${action}: ${JSON.stringify(reply)}`)
      return reply.data
    },
    dump: () =>
      JSON.stringify(
        Object.keys(collections).map((name) => cloud.documents(name)),
        null,
        1,
      ),
    documents: (name) => cloud.documents(name) as never,
    memberId: (who) => memberIdOf(who in people ? here.communityId : elsewhere.communityId, openidOf(who)),
    runTimer: async () => {
      for (const laterMs of [0, minuteMs]) {
        await createTimer({ ...createServices(cloud.sdk('timer')), now: () => cloud.clock.now() + laterMs })()
      }
    },
    roundTrips: () => lastTrips(),
    close: () => cloud.close(),
  }
  await seedCommunity(store, {
    community: here,
    joinCode: 'QS-2026',
    people: Object.values(people),
    at: testNow,
  })
  await seedCommunity(store, {
    community: elsewhere,
    joinCode: 'LG-2026',
    people: Object.values(others),
    at: testNow,
  })
  opened.api = api
  return api
}
