import type { Gateway } from '../../localcloud/gateway/gateway'
import type { WireAnswer, WireRequest } from '../../localcloud/sdkNetwork'
import type { Random } from './random'

/** One life of a function instance: from its call to its answer, or to its death. */
export interface Line {
  name: string
  alive: boolean
  /** dies when it wants to send its n-th request; null lives on */
  diesAt: number | null
  sent: number
  /** requests that the database has not answered yet */
  asked: number
}

interface Waiting {
  line: Line
  go: () => Promise<void>
  fail: (error: Error) => void
  /** sent on the wire and not a pause: may arrive although its sender died */
  request: WireRequest | null
}

/**
 * Decides, by the seed, who goes on: all requests of all running calls to the database wait here, and one after another
 * is let through once nothing else moves. So commands interleave in every way, and every way can be replayed.
 */
export interface Scheduler {
  /** From here on this one is heard of before anybody else goes on … */
  begin(line: Line): void
  /** … to here. */
  end(line: Line): void
  send(line: Line, request: WireRequest): Promise<WireAnswer>
  sleep(line: Line): Promise<void>
  /** Lets everything run until these are done. */
  run(work: readonly Promise<unknown>[]): Promise<void>
  /** requests let through so far */
  readonly count: () => number
}

const turn = () => new Promise<void>((resolve) => setImmediate(resolve))
/** Real milliseconds after which a history in which nothing moves counts as stuck. */
const stuckMs = 5000
/** turns of the event loop in which nothing may move before somebody is let through */
const quietTurns = 3
const dead = () => new Error('this function instance is gone')

export function createScheduler(gateway: Gateway, random: Random, tick: () => void): Scheduler {
  let waiting: Waiting[] = []
  const lives = new Set<Line>()
  let moves = 0
  let count = 0

  const wait = <Result>(line: Line, request: WireRequest | null, work: () => Promise<Result>) =>
    new Promise<Result>((resolve, reject) => {
      moves += 1
      if (!line.alive) {
        reject(dead())
        return
      }
      const go = async () => {
        line.asked += 1
        try {
          const result = await work()
          if (line.alive) resolve(result)
          else reject(dead())
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)))
        }
        line.asked -= 1
        moves += 1
      }
      waiting.push({ line, request, go, fail: reject })
    })

  const exchange = async (line: Line, { method, url, headers, body }: WireRequest): Promise<WireAnswer> => {
    const { pathname, search, origin } = new URL(url)
    // An instance has one address for all its lives; to the gateway each life is an instance of its own.
    const path = pathname.startsWith('/admin/') ? `/admin/${line.name}` : pathname
    const contentType = String(headers['content-type'] ?? '')
    const answer = await gateway.exchange({ method, url: `${path}${search}`, contentType, body, origin })
    return { status: answer.status, body: answer.body }
  }

  /** What it had sent already may still arrive; nobody hears the answer. */
  const kill = (line: Line) => {
    line.alive = false
    const left = waiting.filter((each) => each.line === line)
    waiting = waiting.filter((each) => each.line !== line)
    for (const { request, fail } of left) {
      if (request !== null && left.length > 1 && random.chance(0.5))
        void exchange(line, request).catch(() => undefined)
      fail(dead())
    }
    gateway.releaseInstance(line.name)
  }

  const choose = (): Waiting | undefined => {
    const requests = waiting.filter(({ request }) => request !== null)
    const from = requests.length > 0 && random.chance(0.9) ? requests : waiting
    return from.length === 0 ? undefined : random.pick(from)
  }

  const letThrough = async (next: Waiting) => {
    tick()
    const { line, request } = next
    if (request !== null) {
      count += 1
      line.sent += 1
      if (line.sent === line.diesAt) {
        kill(line)
        return
      }
    }
    waiting = waiting.filter((each) => each !== next)
    const gone = next.go()
    // The database answers at once or waits for another call, which must then go on; files and messages just take time.
    if (request !== null && !isDatabase(request)) await gone
  }

  const accounted = () =>
    [...lives].every((line) => line.asked > 0 || waiting.some((each) => each.line === line))

  /** Until nothing moves, and every call that runs is known to wait: some ways through the SDK take a few turns more. */
  const quiet = async () => {
    const since = Date.now()
    for (let still = 0; still < quietTurns || !accounted();) {
      const seen = moves
      await turn()
      still = seen === moves ? still + 1 : 0
      if (Date.now() - since > stuckMs) return
    }
  }

  return {
    begin: (line) => void lives.add(line),
    end: (line) => {
      lives.delete(line)
      moves += 1
    },
    count: () => count,
    send: (line, request) => wait(line, request, () => exchange(line, request)),
    sleep: (line) => wait(line, null, () => Promise.resolve()),
    run: async (work) => {
      let left = work.length
      for (const each of work) void each.finally(() => (left -= 1)).catch(() => undefined)
      let since = Date.now()
      for (;;) {
        await quiet()
        if (left === 0) return
        const next = choose()
        if (next !== undefined) {
          await letThrough(next)
          since = Date.now()
        } else if (Date.now() - since > stuckMs)
          throw new Error('every call waits for another: nothing moves')
      }
    },
  }
}

const isDatabase = ({ body }: WireRequest) => body.includes('"action":"database.')
