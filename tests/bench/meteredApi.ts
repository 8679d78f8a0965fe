import type { InputOf, OutputOf } from '../../contract/actions'
import type { ActionName } from '../../contract/names'
import type { Reply } from '../../contract/refusals'
import { createApi } from '../../cloudfunctions/api/api'
import { seedCommunity } from '../../cloudfunctions/community/seed'
import { createServices } from '../../cloudfunctions/platform/services'
import { createStore } from '../../cloudfunctions/platform/store'
import { here, openidOf, people, testNow, type PersonName } from '../../cloudfunctions/testing/people'
import { createTimer } from '../../cloudfunctions/timer/timer'
import { openTestCloud, startSdk, type TestCloud } from '../../localcloud/testing'
import { createMeter, type RoundTrips } from './meter'

/** The function `api` over a fresh local cloud, one call at a time, each with what it asked of the database. */
export interface MeteredApi {
  cloud: TestCloud
  /** Does what must succeed. */
  must<Name extends ActionName>(
    who: PersonName,
    action: Name,
    input: InputOf<Name>,
  ): Promise<{ data: OutputOf<Name>; cost: RoundTrips }>
  runTimer(): Promise<void>
  close(): Promise<void>
}

/** Phones name the community they are in, once they are in one. */
const named = (who: PersonName) => (who in people ? { communityId: here.communityId } : {})

export async function openMeteredApi(): Promise<MeteredApi> {
  const opened: { push?: (event: unknown) => Promise<unknown> } = {}
  const cloud = await openTestCloud({
    now: testNow,
    deliver: async (event) => {
      await opened.push?.(event)
    },
  })
  const meter = createMeter(() => cloud.gateway)
  const metered = createServices(startSdk(cloud.gateway.adminUrl('metered'), '', meter.network))
  const now = () => cloud.clock.now()
  const api = createApi({ ...metered, now })
  const beside = { ...createServices(cloud.sdk('beside')), now }
  opened.push = (event) => createApi(beside)(event, undefined)
  await seedCommunity(createStore(cloud.sdk('seed')), {
    community: here,
    joinCode: 'QS-2026',
    people: Object.values(people),
    at: testNow,
  })
  return {
    cloud,
    must: async <Name extends ActionName>(who: PersonName, action: Name, input: InputOf<Name>) => {
      meter.take()
      const reply = (await api({ action, input, ...named(who) }, openidOf(who))) as Reply<OutputOf<Name>>
      const cost = meter.take()
      if (!reply.ok) throw new Error(`${who} ${action}: ${JSON.stringify(reply)}`)
      await cloud.openapi.settled()
      return { data: reply.data, cost }
    },
    runTimer: async () => {
      await createTimer(beside)()
    },
    close: () => cloud.close(),
  }
}
