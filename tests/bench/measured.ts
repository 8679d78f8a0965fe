import { createApi } from '../../cloudfunctions/api/api'
import { createServices } from '../../cloudfunctions/platform/services'
import { openTestApi } from '../../cloudfunctions/testing/api'
import { here, openidOf, people, type PersonName } from '../../cloudfunctions/testing/people'
import { goodWay } from '../../cloudfunctions/testing/specimens'
import { actionNames, type ActionName } from '../../contract/names'
import type { Gateway } from '../../localcloud/gateway/gateway'
import { startSdk } from '../../localcloud/testing'
import { createMeter, type RoundTrips } from './meter'

/** Phones name the community they are in, once they are in one. */
const named = (who: PersonName) => (who in people ? { communityId: here.communityId } : {})

/** Round trips of the way of every action that succeeds, each measured on a ground of its own. */
export async function measureEveryAction(): Promise<Readonly<Record<ActionName, RoundTrips>>> {
  const current: { gateway?: Gateway } = {}
  const meter = createMeter(() => {
    if (current.gateway === undefined) throw new Error('no ground to measure on')
    return current.gateway
  })
  // One instance of the function for all of them: as in the cloud, it outlives the call. Nothing listens at the address.
  const metered = createServices(startSdk('http://127.0.0.1:9/admin/metered', '', meter.network))

  const measure = async (action: ActionName): Promise<RoundTrips> => {
    const ground = await openTestApi()
    try {
      const { who, input } = await goodWay(action, ground)
      current.gateway = ground.cloud.gateway
      const api = createApi({ ...metered, now: () => ground.cloud.clock.now() })
      meter.take()
      const reply = await api({ action, input, ...named(who) }, openidOf(who))
      const cost = meter.take()
      if (!reply.ok) throw new Error(`${who} ${action}: ${JSON.stringify(reply)}`)
      return cost
    } finally {
      await ground.close()
    }
  }

  const costs: Partial<Record<ActionName, RoundTrips>> = {}
  for (const action of actionNames) costs[action] = await measure(action)
  return costs as Record<ActionName, RoundTrips>
}
