import type { Gateway } from '../../localcloud/gateway/gateway'
import type { Network, WireAnswer, WireRequest } from '../../localcloud/sdkNetwork'

/** What one call of a function asks of the database. */
export interface RoundTrips {
  /** requests in all */
  total: number
  /** steps: requests sent side by side count as one */
  deep: number
  /** requests to everything else: storage, messages, content checks */
  beside: number
}

export interface Meter {
  network: Network
  /** what was asked since the last look; begins anew */
  take(): RoundTrips
}

const turn = () => new Promise<void>((resolve) => setImmediate(resolve))
/** Turns of the event loop in which nothing more is sent: then whoever waits, waits for an answer. */
const stillTurns = 3

/** What went together in one step. */
export interface Step {
  database: number
  beside: number
}

/**
 * Carries the requests of one SDK in steps: whatever was sent before the first answer came goes together. So the depth
 * is what a database with any latency would show, and the same on a busy machine as on an idle one.
 */
export function createMeter(gateway: () => Gateway, onStep: (step: Step) => void = () => undefined): Meter {
  let counted: RoundTrips = { total: 0, deep: 0, beside: 0 }
  let waiting: { request: WireRequest; go: () => void }[] = []
  let running = false

  const step = async () => {
    running = true
    for (let still = 0, seen = -1; still < stillTurns; still = seen === waiting.length ? still + 1 : 0) {
      seen = waiting.length
      await turn()
    }
    const together = waiting
    waiting = []
    running = false
    const database = together.filter(({ request }) => isDatabase(request)).length
    counted.total += database
    counted.beside += together.length - database
    if (database > 0) counted.deep += 1
    onStep({ database, beside: together.length - database })
    for (const { go } of together) go()
  }

  return {
    network: async (request) => {
      await new Promise<void>((go) => {
        waiting.push({ request, go })
        if (!running) void step()
      })
      return exchange(gateway(), request)
    },
    take() {
      const taken = counted
      counted = { total: 0, deep: 0, beside: 0 }
      return taken
    },
  }
}

async function exchange(gateway: Gateway, { method, url, headers, body }: WireRequest): Promise<WireAnswer> {
  const { pathname, search, origin } = new URL(url)
  const contentType = String(headers['content-type'] ?? '')
  const answer = await gateway.exchange({ method, url: `${pathname}${search}`, contentType, body, origin })
  return { status: answer.status, body: answer.body }
}

const isDatabase = ({ body }: WireRequest) => body.includes('"action":"database.')
